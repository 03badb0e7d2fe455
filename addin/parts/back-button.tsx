import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left'
import { usePane } from '../pane.ts'

export function BackButton({ onClick }: { onClick: () => void }) {
  const { t } = usePane()
  return (
    <button type="button" className="back" onClick={onClick}>
      <ArrowLeft16Regular aria-hidden />
      {t('back')}
    </button>
  )
}
