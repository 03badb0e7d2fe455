import { fieldsOf, listOf, textOf } from '../../core/domain/lint/draft.ts'
import type { Example, Rule } from '../../core/domain/lint/rule.ts'
import { RULES, ruleOf } from '../../core/domain/lint/rules.ts'
import { type ExitCode, type Io, said } from './command.ts'

/** One rule in full, or every rule in a line when that one does not exist. */
export function explainRule(id: string, io: Io): ExitCode {
  const rule = ruleOf(id)
  if (rule) {
    tell(rule, io)
    return 0
  }
  io.err(said(io, `Aucune règle « ${id} ». Les règles :`, `No rule “${id}”. The rules:`))
  for (const known of RULES) io.err(`  ${known.id}  ${known.title[io.lang]}`)
  return 2
}

function tell(rule: Rule, io: Io): void {
  const { id, severity, title, why, bad, good } = rule
  if (io.json) {
    io.out(JSON.stringify({ id, severity, title: title[io.lang], why: why[io.lang], bad, good }))
    return
  }
  const weight = severity === 'error' ? said(io, 'erreur', 'error') : said(io, 'avertissement', 'warning')
  io.out(`${id}  ${title[io.lang]} (${weight})`)
  io.out(why[io.lang])
  for (const [heading, example] of [
    [said(io, 'À éviter :', 'To avoid:'), bad],
    [said(io, 'Mieux :', 'Better:'), good],
  ] as const) {
    io.out(heading)
    for (const line of linesOf(example)) io.out(`  ${line}`)
  }
}

/** As a person would read it on a card: « + » marks the key. */
function linesOf(example: Example): string[] {
  if (typeof example === 'string') return [example]
  return Object.entries(example).flatMap(([field, value]) => {
    if (field === 'question') return linesOf(fieldsOf(value))
    if (field === 'options') return listOf(value).map(fieldsOf).flatMap(optionLines)
    return [`${field} : ${typeof value === 'string' ? value : JSON.stringify(value)}`]
  })
}

const optionLines = (option: Readonly<Record<string, unknown>>): string[] => [
  `${option.right === true ? '+' : '–'} ${textOf(option.text)}`,
  ...(textOf(option.why) ? [`    ${textOf(option.why)}`] : []),
]
