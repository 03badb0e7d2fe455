import type { Share } from '../../../core/domain/aggregates/share.ts'
import { shareText, shortDate } from '../shares.ts'
import { useVoice } from '../words.ts'
import { Section } from './section.tsx'

interface Active {
  shares: readonly (Share | null)[]
  /** Mondays. */
  weeks: readonly string[]
}

const HEIGHT = 165
const STEP = 26
const BAR = 16
const LEFT = 30

export function ActiveSection({ shares, weeks }: Active) {
  const { t, language } = useVoice()
  // Weeks before the first figure say nothing.
  const first = Math.max(
    0,
    shares.findIndex(share => share !== null),
  )
  const rows = weeks.slice(first).map((week, i) => ({ week, share: shares[first + i] ?? null }))
  return (
    <Section title={t('active.title')} what={t('active.what')}>
      {id => (
        <div className="team-beside">
          <Columns rows={rows} />
          <div className="team-scroll">
            <table className="team-table" aria-labelledby={id}>
              <thead>
                <tr>
                  <th scope="col">{t('active.week')}</th>
                  <th scope="col" className="team-number">
                    {t('active.share')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...rows].reverse().map(({ week, share }) => (
                  <tr key={week}>
                    <th scope="row">{shortDate(week, language)}</th>
                    <td className="team-number">{shareText(share, t)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </Section>
  )
}

/** A column a week. At the ends a column is as high as what is said: at most, or at least, so much. */
function Columns({ rows }: { rows: readonly { week: string; share: Share | null }[] }) {
  const { t, language } = useVoice()
  const width = LEFT + Math.max(4, rows.length) * STEP
  const [from, to] = [rows[0]?.week, rows.at(-1)?.week]
  const high = (percent: number) => (HEIGHT * percent) / 100
  return (
    <svg
      className="team-columns"
      viewBox={`0 -8 ${width} ${HEIGHT + 30}`}
      role="img"
      aria-label={from && to ? t('active.alt', { from: shortDate(from, language), to: shortDate(to, language) }) : ''}
    >
      {[0, 50, 100].map(percent => (
        <g key={percent}>
          <line className="team-line" x1={LEFT} x2={width} y1={HEIGHT - high(percent)} y2={HEIGHT - high(percent)} />
          <text className="team-axis" x={LEFT - 5} y={HEIGHT - high(percent) + 4} textAnchor="end">
            {percent}
          </text>
        </g>
      ))}
      {rows.map(({ week, share }, i) => {
        const x = LEFT + i * STEP + (STEP - BAR) / 2
        return share ? (
          <rect
            key={week}
            className="team-mark"
            x={x}
            y={HEIGHT - high(share.percent)}
            width={BAR}
            height={high(share.percent)}
            rx={3}
          />
        ) : (
          <circle key={week} className="team-gap" cx={x + BAR / 2} cy={HEIGHT - 5} r={2} />
        )
      })}
      {rows.length > 0 && (
        <>
          <text className="team-axis" x={LEFT + 2} y={HEIGHT + 17}>
            {shortDate(from ?? '', language)}
          </text>
          {rows.length > 4 && (
            <text className="team-axis" x={LEFT + rows.length * STEP} y={HEIGHT + 17} textAnchor="end">
              {shortDate(to ?? '', language)}
            </text>
          )}
        </>
      )}
    </svg>
  )
}
