import { shareOf } from '../../../core/domain/exchange/grades.ts'
import type { Choice } from '../../../core/domain/exchange/question.ts'

const MATCH_CORRECT = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml'
const RESPONSE = '<qti-variable identifier="RESPONSE"/>'

export const optionId = (rank: number): string => `O${rank + 1}`

const cardinality = ({ single }: Choice): string => (single ? 'single' : 'multiple')

/** What the item keeps: the response with its key, the mark, and which feedback to show. */
export const declarations = (question: Choice): string[] => [
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality(question)}" base-type="identifier">`,
  ...key(question),
  '</qti-response-declaration>',
  outcome('SCORE', 'single', 'float', '0'),
  outcome('FEEDBACK', cardinality(question), 'identifier'),
  ...(question.generalFeedback ? [outcome('AFTERWARDS', 'single', 'identifier', 'SHOWN')] : []),
]

function outcome(identifier: string, many: string, type: string, value?: string): string {
  const opening = `<qti-outcome-declaration identifier="${identifier}" cardinality="${many}" base-type="${type}"`
  if (value === undefined) return `${opening}/>`
  return `${opening}><qti-default-value><qti-value>${value}</qti-value></qti-default-value></qti-outcome-declaration>`
}

function key(question: Choice): string[] {
  const { single, options } = question
  const rights = options.flatMap(({ weight }, i) => (weight > 0 && (!single || weight === 100) ? [optionId(i)] : []))
  const values = rights.map(id => `<qti-value>${id}</qti-value>`).join('')
  const entries = options.map(
    ({ weight }, i) => `<qti-map-entry map-key="${optionId(i)}" mapped-value="${weight / 100}"/>`,
  )
  return [
    ...(values ? [`  <qti-correct-response>${values}</qti-correct-response>`] : []),
    ...(isWholeOrNothing(question)
      ? []
      : [`  <qti-mapping lower-bound="0" upper-bound="1" default-value="0">${entries.join('')}</qti-mapping>`]),
  ]
}

/** The weights that `match_correct` means when there is no mapping. */
function isWholeOrNothing({ single, options }: Choice): boolean {
  const rights = options.filter(({ weight }) => weight > 0).length
  const right = single ? 100 : shareOf(rights)
  const wrong = single || rights === options.length ? 0 : -shareOf(options.length - rights)
  return rights === 0 || options.every(({ weight }) => weight === (weight > 0 ? right : wrong))
}

/** The standard template when it says enough, its rules written out when there is feedback to choose. */
export function scoring(question: Choice): string[] {
  const whole = isWholeOrNothing(question)
  if (whole && question.options.every(({ feedback }) => !feedback))
    return [`<qti-response-processing template="${MATCH_CORRECT}"/>`]
  return [
    '<qti-response-processing>',
    ...(whole ? matchCorrect() : [setOutcome('SCORE', '<qti-map-response identifier="RESPONSE"/>')]).map(indent),
    indent(setOutcome('FEEDBACK', RESPONSE)),
    '</qti-response-processing>',
  ]
}

const matchCorrect = (): string[] => [
  '<qti-response-condition>',
  `  <qti-response-if><qti-match>${RESPONSE}<qti-correct identifier="RESPONSE"/></qti-match>${mark(1)}</qti-response-if>`,
  `  <qti-response-else>${mark(0)}</qti-response-else>`,
  '</qti-response-condition>',
]

const mark = (value: number): string =>
  setOutcome('SCORE', `<qti-base-value base-type="float">${value}</qti-base-value>`)

const setOutcome = (identifier: string, value: string): string =>
  `<qti-set-outcome-value identifier="${identifier}">${value}</qti-set-outcome-value>`

const indent = (line: string): string => `  ${line}`
