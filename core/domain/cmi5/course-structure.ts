import type { Objective } from '../content/objective.ts'
import type { Pack, Series } from '../content/pack.ts'
import { markupText } from '../words/markup-text.ts'

export interface Course {
  pack: Pack
  series: readonly Series[]
  objectives: readonly Objective[]
  /** What identifiers start with: the installation's address, without a trailing slash. */
  home: string
  /** Where a lesson is opened: its objective's id is put behind it. */
  lessons: string
}

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'

/**
 * A pack as a cmi5 course (cmi5.xml): its series are blocks, its objectives are units. The ids are those of our xAPI
 * statements, so that a record store finds both together. `moveOn` is NotApplicable: no unit of ours reports yet, and
 * an LMS that waited for one would wait for ever.
 */
export function courseStructure({ pack, series, objectives, home, lessons }: Course): string {
  const words = texts(pack.language)
  const unit = ({ id, title, lesson }: Objective): string[] => [
    `<au id="${markupText(`${home}/xapi/lesson/${id}`)}" moveOn="NotApplicable" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/lesson">`,
    ...indented([
      ...words('title', title),
      ...words('description', lesson),
      '<objectives>',
      ...indented([`<objective idref="${markupText(`${home}/xapi/objective/${id}`)}"/>`]),
      '</objectives>',
      `<url>${markupText(`${lessons}${id}`)}</url>`,
    ]),
    '</au>',
  ]
  const block = ({ id, title, summary }: Series): string[] => {
    const units = objectives.filter(objective => objective.series === id)
    if (units.length === 0) return []
    return [
      `<block id="${markupText(`${home}/xapi/series/${id}`)}">`,
      ...indented([...words('title', title), ...words('description', summary), ...units.flatMap(unit)]),
      '</block>',
    ]
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<courseStructure xmlns="${NAMESPACE}">`,
    ...indented([
      `<course id="${markupText(`${home}/xapi/pack/${pack.id}`)}">`,
      ...indented([...words('title', pack.title), ...words('description', pack.summary)]),
      '</course>',
      '<objectives>',
      ...indented(
        objectives.flatMap(({ id, title, tryToday }) => [
          `<objective id="${markupText(`${home}/xapi/objective/${id}`)}">`,
          ...indented([...words('title', title), ...words('description', tryToday)]),
          '</objective>',
        ]),
      ),
      '</objectives>',
      ...series.flatMap(block),
    ]),
    '</courseStructure>',
    '',
  ].join('\n')
}

const texts =
  (language: string) =>
  (name: 'title' | 'description', text: string): string[] => [
    `<${name}>`,
    `  <langstring lang="${language}">${markupText(text)}</langstring>`,
    `</${name}>`,
  ]

const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)
