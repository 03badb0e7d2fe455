import type { Point, Points } from '../../../core/domain/compass/points.ts'
import type { askingFr } from '../../words/asking-fr.ts'
import type { TranslateOf } from '../../words/translate.ts'

/** The same page as plain lines, to be copied or put into the document. */
export function compassLines(
  { discuss, settled, open }: Points,
  w: TranslateOf<typeof askingFr>,
  day: string,
): string[] {
  const noted = (line: string, { note }: Point) => (note === '' ? `- ${line}` : `- ${line} (${note})`)
  const names = (title: string, points: readonly Point[]) =>
    points.length === 0 ? [] : ['', title, ...points.map(point => noted(w(`compass.${point.question}`), point))]
  const discussed = discuss.map(point =>
    noted(`${w(`compass.${point.question}`)} · ${w(`compass.${point.question}.discuss`)}`, point),
  )
  return [
    w('compass.title'),
    '',
    w('compass.points'),
    ...(discuss.length + open.length === 0 ? [w('compass.none')] : discussed),
    ...names(w('compass.open'), open),
    ...names(w('compass.settled'), settled),
    '',
    w('compass.footer', { day }),
  ]
}
