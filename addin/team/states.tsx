import { Button } from '@fluentui/react-components'
import { useVoice } from './words.ts'

export function Waiting() {
  const { t } = useVoice()
  return (
    <div className="team-alone">
      <h1>{t('page.title')}</h1>
      <p role="status">{t('page.opening')}</p>
    </div>
  )
}

/** Nobody's team: said kindly, with what is theirs. */
export function NoTeam({ why }: { why: 'no-directory' | 'no-role' }) {
  const { t } = useVoice()
  return (
    <div className="team-alone">
      <h1>{t('none.title')}</h1>
      <p>{t(`none.${why}`)}</p>
      <p className="soft">{t('none.instead')}</p>
    </div>
  )
}

export function Failed({ why, retry }: { why: 'offline' | 'refused'; retry: () => void }) {
  const { t } = useVoice()
  return (
    <div className="team-alone">
      <h1>{t('load.title')}</h1>
      <p role="status">{t(`load.${why}`)}</p>
      <Button appearance="primary" onClick={retry}>
        {t('load.retry')}
      </Button>
    </div>
  )
}
