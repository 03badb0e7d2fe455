import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited'
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle'
import type { Light } from '../../core/domain/content/charter.ts'
import { usePane } from '../pane.ts'

const ICONS = { vert: CheckmarkCircle16Filled, orange: QuestionCircle16Regular, rouge: Prohibited16Regular }

/** A light is a word and a shape; the colour only helps. */
export function LightBadge({ light }: { light: Light }) {
  const { t } = usePane()
  const Icon = ICONS[light]
  return (
    <span className={`light light-${light}`}>
      <Icon aria-hidden />
      {t(`lights.${light}`)}
    </span>
  )
}
