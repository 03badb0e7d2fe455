import { fieldsOf, listOf, textOf } from './draft.ts'
import type { Accepted, Fault } from './fault.ts'
import type { Library } from './library.ts'

interface Acceptance {
  file: string
  line: number
  /** Where it stands: it covers what lies under the same part of the file. */
  under: readonly PropertyKey[]
  rule: string
  because: string
  used: boolean
}

/**
 * `accepted: [{ rule, why }]` in a question, in an objective or in a pack: warnings of that rule under it are kept on
 * purpose. An error cannot be accepted, and an acceptance that no longer accepts anything is said.
 */
export function withoutAccepted(
  faults: readonly Fault[],
  { documents }: Library,
): { kept: Fault[]; accepted: Accepted[] } {
  const acceptances = documents.flatMap(document =>
    [[], ...listOf(fieldsOf(document.value).questions).map((_, i) => ['questions', i])].flatMap(under =>
      acceptancesIn(valueAt(document.value, under)).map(
        (found, i): Acceptance => ({
          ...found,
          file: document.path,
          line: document.lineOf([...under, 'accepted', i]),
          under,
          used: false,
        }),
      ),
    ),
  )
  const accepted: Accepted[] = []
  const kept = faults.filter(fault => {
    const by = fault.severity === 'warning' ? acceptances.find(acceptance => covers(acceptance, fault)) : undefined
    if (!by) return true
    by.used = true
    accepted.push({ ...fault, because: by.because })
    return false
  })
  return { kept: [...kept, ...acceptances.filter(acceptance => !acceptance.used).map(useless)], accepted }
}

const covers = ({ file, under, rule }: Acceptance, fault: Fault): boolean =>
  file === fault.file && rule === fault.rule && under.every((key, i) => key === fault.at[i])

const acceptancesIn = (value: unknown): { rule: string; because: string }[] =>
  listOf(fieldsOf(value).accepted)
    .map(fieldsOf)
    .map(({ rule, why }) => ({ rule: textOf(rule), because: textOf(why) }))

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner, key) => (typeof key === 'number' ? listOf(inner)[key] : fieldsOf(inner)[String(key)]), value)

const useless = ({ file, line, under, rule }: Acceptance): Fault => ({
  file,
  line,
  rule: 'accepted',
  severity: 'warning',
  at: [...under, 'accepted'],
  said: {
    fr: `rien n’est à accepter ici pour ${rule || 'cette règle'} : retirez cette ligne (une erreur ne s’accepte pas)`,
    en: `there is nothing to accept here for ${rule || 'this rule'}: take this line out (an error cannot be accepted)`,
  },
})
