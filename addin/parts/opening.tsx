import { Button } from '@fluentui/react-components'
import { usePane } from '../pane.ts'
import { fr } from '../words/fr.ts'
import type { Translate } from '../words/translate.ts'

export const Opening = ({ t }: { t: Translate | null }) => (
  <main className="alone">
    <p role="status">{t ? t('app.opening') : fr['app.opening']}</p>
  </main>
)

interface Failure {
  t: Translate
  why: 'offline' | 'refused'
  retry: () => void
}

/** Only when there is no copy either. */
export const LoadFailed = ({ t, why, retry }: Failure) => (
  <main className="alone">
    <h1>{t('load.failed')}</h1>
    <p role="status">{t(`load.${why}`)}</p>
    <Button appearance="primary" onClick={retry}>
      {t('load.retry')}
    </Button>
  </main>
)

/** In place of a screen whose code did not arrive. */
export function Unreachable() {
  const { t } = usePane()
  return (
    <div className="alone">
      <h1 tabIndex={-1}>{t('load.failed')}</h1>
      <p>{t('load.offline')}</p>
      <Button onClick={() => location.reload()}>{t('load.retry')}</Button>
    </div>
  )
}
