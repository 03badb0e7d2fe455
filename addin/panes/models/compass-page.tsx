import type { Point, Points } from '../../../core/domain/compass/points.ts'
import { dayInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { useAskingWords } from '../../words/use-asking-words.ts'

/** What to bring to the table, on one page. */
export function CompassPage({ points: { discuss, settled, open } }: { points: Points }) {
  const { today, language } = usePane()
  const w = useAskingWords()
  return (
    <section className="card page" aria-labelledby="points-title">
      <h2 id="points-title">{w('compass.points')}</h2>
      {discuss.length === 0 && open.length === 0 && <p>{w('compass.none')}</p>}
      {discuss.length > 0 && (
        <ul className="dots">
          {discuss.map(point => (
            <li key={point.question}>
              <strong>{w(`compass.${point.question}`)}</strong>
              <p>{w(`compass.${point.question}.discuss`)}</p>
              {point.note && <p className="soft">{point.note}</p>}
            </li>
          ))}
        </ul>
      )}
      <Names title={w('compass.open')} points={open} />
      <Names title={w('compass.settled')} points={settled} />
      <p className="soft">{w('compass.footer', { day: dayInWords(today, language) })}</p>
    </section>
  )
}

function Names({ title, points }: { title: string; points: readonly Point[] }) {
  const w = useAskingWords()
  if (points.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {points.map(({ question, note }) => (
          <li key={question}>
            {w(`compass.${question}`)}
            {note && <span className="soft"> · {note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
