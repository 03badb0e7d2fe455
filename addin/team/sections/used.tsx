import type { UsedSeries } from '../../../core/domain/figures/team-view.ts'
import { shareText } from '../shares.ts'
import { useVoice } from '../words.ts'
import { BarTable } from './bar-table.tsx'
import { Section } from './section.tsx'

const ANSWERS = ['used.yes', 'used.notYet', 'used.no'] as const

/** Each series with its three answers. */
export function UsedSection({ used }: { used: readonly UsedSeries[] }) {
  const { t } = useVoice()
  return (
    <Section title={t('used.title')} what={t('used.what')}>
      {id =>
        used.map(({ series, title, shares }) => (
          <div key={series} className="team-part">
            <h3 id={`${id}-${series}`}>{title}</h3>
            <BarTable
              labelledBy={`${id}-${series}`}
              head={{ label: t('used.answer'), said: t('active.share') }}
              rows={ANSWERS.map((answer, i) => ({
                id: answer,
                label: t(answer),
                said: shareText(shares[i] ?? null, t),
                percent: shares[i]?.percent ?? 0,
              }))}
            />
          </div>
        ))
      }
    </Section>
  )
}
