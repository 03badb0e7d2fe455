import type { Suggestion } from '../../../core/domain/figures/suggest.ts'
import { useVoice } from '../words.ts'

/** First of all: what can be done, before any figure. */
export function NextMeeting({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t } = useVoice()
  if (suggestions.length === 0) return null
  return (
    <section className="team-next" aria-labelledby="next-title">
      <h2 id="next-title">{t('next.title')}</h2>
      <ul className="plain">
        {suggestions.map(({ why, series, title: ritual, minutes, question }) => (
          <li key={`${series} ${ritual}`}>
            <p>
              {why === 'hard' && series !== null
                ? t('next.hard', { series, minutes, ritual })
                : t('next.quiet', { minutes, ritual })}
            </p>
            {question !== null && <p className="team-question">{t('next.question', { question })}</p>}
          </li>
        ))}
      </ul>
      <p className="team-how">{t('next.launch')}</p>
    </section>
  )
}
