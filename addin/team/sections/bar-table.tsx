import { useVoice } from '../words.ts'

interface Row {
  id: string
  label: string
  /** In words: what is read. */
  said: string
  /** 0–100: how long the bar is. */
  percent: number
}

interface BarTable {
  labelledBy: string
  head: { label: string; said: string }
  rows: readonly Row[]
}

/** A table with a bar beside each value: the bar shows, the words say. */
export const BarTable = ({ labelledBy, head, rows }: BarTable) => (
  <table className="team-table team-bars" aria-labelledby={labelledBy}>
    <thead>
      <tr>
        <th scope="col">{head.label}</th>
        <th scope="col" className="team-number">
          {head.said}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, label, said, percent }) => (
        <tr key={id}>
          <th scope="row">
            {label}
            <Bar percent={percent} />
          </th>
          <td className="team-number">{said}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Bar = ({ percent }: { percent: number }) => (
  <svg className="team-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect className="team-track" x={0} y={0} width={100} height={6} rx={1.5} />
    <rect className="team-mark" x={0} y={0} width={Math.min(100, percent)} height={6} rx={1.5} />
  </svg>
)

/** What stands there while there is nothing. */
export function Nothing({ words }: { words: 'hard.nothing' | 'rituals.nothing' }) {
  const { t } = useVoice()
  return <p className="team-nothing">{t(words)}</p>
}
