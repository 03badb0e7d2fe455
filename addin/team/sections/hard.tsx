import { type HardSeries, isHard } from '../../../core/domain/figures/team-view.ts'
import { shareText } from '../shares.ts'
import { useVoice } from '../words.ts'
import { BarTable, Nothing } from './bar-table.tsx'
import { Section } from './section.tsx'

export function HardSection({ hard: all }: { hard: readonly HardSeries[] }) {
  const { t } = useVoice()
  const hard = all.filter(({ share }) => isHard(share))
  return (
    <Section title={t('hard.title')} what={t('hard.what')}>
      {id =>
        hard.length === 0 ? (
          <Nothing words="hard.nothing" />
        ) : (
          <BarTable
            labelledBy={id}
            head={{ label: t('hard.series'), said: t('active.share') }}
            rows={hard.map(({ series, title, share }) => ({
              id: series,
              label: title,
              said: shareText(share, t),
              percent: share.percent,
            }))}
          />
        )
      }
    </Section>
  )
}
