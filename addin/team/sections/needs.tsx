import type { NeedsView } from '../../../core/domain/figures/team-view.ts'
import { longDate, shareText } from '../shares.ts'
import { useVoice } from '../words.ts'
import { BarTable } from './bar-table.tsx'
import { Section } from './section.tsx'

/** For the training service: what each trade said it needs, the most wanted first. */
export function NeedsSection({ needs: { quarter, trades } }: { needs: NeedsView }) {
  const { t, language } = useVoice()
  return (
    <Section title={t('needs.title')} what={t('needs.what', { date: longDate(quarter, language) })}>
      {id => (
        <div className="team-trades">
          {trades.map(({ trade, shares }, place) => (
            <div key={trade?.fr ?? ''} className="team-part">
              <h3 id={`${id}-${place}`}>{trade ? trade[language] : t('needs.all')}</h3>
              <BarTable
                labelledBy={`${id}-${place}`}
                head={{ label: t('needs.need'), said: t('active.share') }}
                rows={[...shares]
                  .sort((a, b) => b.share.percent - a.share.percent)
                  .map(({ need, share }) => ({
                    id: need,
                    label: t(`need.${need}`),
                    said: shareText(share, t),
                    percent: share.percent,
                  }))}
              />
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
