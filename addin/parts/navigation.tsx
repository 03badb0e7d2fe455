import { Settings20Regular } from '@fluentui/react-icons/svg/settings'
import { usePane } from '../pane.ts'
import type { Tab } from '../route.ts'

interface Props {
  tab: Tab
  show: (tab: Tab) => void
  withoutAi: boolean
}

/** Links rather than ARIA tabs: each leads to a screen with its own title, and every one is a tab stop. */
export function Navigation({ tab, show, withoutAi }: Props) {
  const { t } = usePane()
  const current = (of: Tab) => (of === tab ? ('page' as const) : undefined)
  return (
    <header className="bar">
      <nav aria-label={t('nav.label')}>
        {!withoutAi && (
          <button type="button" className="tab" aria-current={current('models')} onClick={() => show('models')}>
            {t('nav.models')}
          </button>
        )}
        <button type="button" className="tab" aria-current={current('verify')} onClick={() => show('verify')}>
          {t('nav.verify')}
        </button>
        <button
          type="button"
          className="tab tab-icon"
          aria-current={current('settings')}
          aria-label={t('nav.settings')}
          title={t('nav.settings')}
          onClick={() => show('settings')}
        >
          <Settings20Regular aria-hidden />
        </button>
      </nav>
    </header>
  )
}
