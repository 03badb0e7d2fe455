import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Circle16Regular } from '@fluentui/react-icons/svg/circle'
import { People16Regular } from '@fluentui/react-icons/svg/people'
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import type { Run } from './use-run.ts'

const ICONS = {
  checked: CheckmarkCircle16Filled,
  skipped: SubtractCircle16Regular,
  colleague: People16Regular,
  open: Circle16Regular,
}

/** Every point with where it stands; each leads back to its step. */
export function Overview({ checklist, run }: { checklist: Checklist; run: Run }) {
  const { t } = usePane()
  const w = useCheckingWords()
  return (
    <More title={t('verify.all')}>
      <ol className="overview">
        {checklist.items.map((item, index) => {
          const state = run.marks[item.id]?.done ?? 'open'
          const Icon = ICONS[state]
          return (
            <li key={item.id}>
              <button
                type="button"
                className={`overview-item overview-${state}`}
                aria-current={run.step === index ? 'step' : undefined}
                onClick={() => run.show(index)}
              >
                <Icon aria-hidden />
                <span lang="fr">{item.text}</span>
                <span className="off-screen">
                  , {state === 'colleague' ? w('state.colleague') : t(`verify.state.${state}`)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </More>
  )
}
