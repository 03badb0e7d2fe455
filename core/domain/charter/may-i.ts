import type { Charter, Light } from '../content/charter.ts'
import { fold } from '../words/normalise.ts'

/** Which data and which tool a sentence is about, by the charter's keywords. When several data classes are named, the most protected one counts. */
export function recognise(charter: Charter, sentence: string): { data: string | null; tool: string | null } {
  const said = ` ${fold(sentence)} `
  const mentions = (of: { label: string; en: string; keywords: readonly string[] }) =>
    [of.label, of.en, ...of.keywords]
      .map(fold)
      .filter(word => said.includes(` ${word} `) || said.includes(` ${word}s `))
  const data = charter.dataClasses.findLast(of => mentions(of).length > 0)
  const tools = charter.tools
    .map(tool => ({ tool, longest: Math.max(0, ...mentions(tool).map(word => word.length)) }))
    .filter(({ longest }) => longest > 0)
    .sort((a, b) => b.longest - a.longest)
  return { data: data?.id ?? null, tool: tools[0]?.tool.id ?? null }
}

/** The light for a pair; a pair without a rule is red (`why` null: nothing is written about it, ask). */
export function lightFor(charter: Charter, tool: string, data: string): { light: Light; why: string | null } {
  const rule = charter.rules.find(r => r.tool === tool && r.data === data)
  return rule ? { light: rule.light, why: rule.why } : { light: 'rouge', why: null }
}

/** What may go into most tools first: the charter orders its classes of data from the most open to the most protected. */
export function allowedFirst<T extends { dataClass: string }>({ dataClasses }: Charter, of: readonly T[]): T[] {
  const place = new Map(dataClasses.map(({ id }, i) => [id, i]))
  const placeOf = ({ dataClass }: T) => place.get(dataClass) ?? dataClasses.length
  return [...of].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The whole table, tool by tool, in the order of the data classes. */
export const lightTable = (charter: Charter): { tool: string; lights: Light[] }[] =>
  charter.tools.map(tool => ({
    tool: tool.id,
    lights: charter.dataClasses.map(of => lightFor(charter, tool.id, of.id).light),
  }))
