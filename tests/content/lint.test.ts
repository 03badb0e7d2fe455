import { describe, expect, it } from 'vitest'
import type { Fault } from '../../core/domain/lint/fault.ts'
import { libraryOf } from '../../core/domain/lint/library.ts'
import { lint } from '../../core/domain/lint/lint.ts'
import { RULE_IDS, type RuleId } from '../../core/domain/lint/rule.ts'
import { aRawDocument } from '../support/builders.ts'
import { PLANTED } from './faults/all.ts'
import { HELD_OUT } from './faults/held-out.ts'
import type { AnyFile, Planted } from './faults/planted.ts'
import { documents, REREAD } from './shipped.ts'

const { faults, accepted } = lint(documents, REREAD)
const faultLine = ({ file, line, rule, said }: Fault): string => `content/${file}:${line}: ${said.fr} (${rule})`
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

describe('the shipped content, judged by the linter', () => {
  const { versions, objectives } = libraryOf(documents, REREAD)

  it('has no error, and its warnings are few: at most one text in twenty, were they all false alarms', () => {
    const warned = new Set(faults.map(fault => `${fault.file} ${textOf(fault)}`))
    // A text: a lesson or a question, in its ordinary or in its simple version.
    const texts = versions.length + 2 * objectives.length
    console.log(
      `lint : ${faults.length} avertissements dans ${warned.size} textes sur ${texts} (${percent(warned.size, texts)}), ${accepted.length} acceptés`,
    )
    expect(faults.filter(fault => fault.severity === 'error').map(faultLine)).toEqual([])
    expect(warned.size / texts).toBeLessThanOrEqual(0.05)
  })

  // What authors were promised to be told before it ships; the other rules warn, and may be accepted with a reason.
  const kept: RuleId[] = [
    'L01',
    'L02',
    'L03',
    'L04',
    'L05',
    'L10',
    'L11',
    'L13',
    'L14',
    'L15',
    'L16',
    'L18',
    'L19',
    'L20',
  ]
  it.each(kept)('holds %s in the ordinary version', rule => {
    const broken = faults.filter(fault => fault.rule === rule && !fault.at.includes('plain'))
    expect(broken.map(faultLine)).toEqual([])
  })
})

/** The lesson or the version of a question that a fault stands in. */
const textOf = ({ at }: Fault): string =>
  at.slice(0, at.includes('plain') ? 3 : at[0] === 'questions' ? 2 : 1).join('.')

describe('faults planted in clean questions', () => {
  // A glossary of one term: enough for jargon to be missing from it.
  const glossary = aRawDocument('glossary.yaml', { terms: [{ term: 'RAG', aka: [] }] })
  const clean = cleanFiles()
  it('number at least 110, five for each rule', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(110)
    for (const rule of RULE_IDS)
      expect(PLANTED.filter(planted => planted.rule === rule).length, rule).toBeGreaterThanOrEqual(5)
  })

  it.each([
    ['fautes semées', PLANTED],
    ['fautes semées une fois les règles écrites', HELD_OUT],
  ])('are found, at least 95 in a hundred: %s', (name, list) => {
    const missed = list.filter((planted, i) => !isFound(planted, clean[i % clean.length] as AnyFile))
    const hits = list.length - missed.length
    console.log(`${name} : ${hits} trouvées sur ${list.length} (${percent(hits, list.length)})`)
    for (const { rule, about } of missed) console.log(`  non trouvée : ${rule} ${about}`)
    expect(hits / list.length).toBeGreaterThanOrEqual(0.95)
  })

  /** New remarks of the rule, against the same files unchanged: what was there before does not count. */
  function isFound(planted: Planted, file: AnyFile): boolean {
    const copies = () => Array.from({ length: planted.copies ?? 1 }, () => structuredClone(file))
    const before = new Set(judged(copies()).map(place))
    const changed = copies()
    for (const copy of changed) planted.plant(copy)
    return judged(changed).some(fault => fault.rule === planted.rule && !before.has(place(fault)))
  }

  const judged = (files: readonly AnyFile[]): Fault[] =>
    lint([glossary, ...files.map((file, i) => aRawDocument(`packs/essai/objectives/o-${i}.yaml`, file))], REREAD).faults
  const place = ({ rule, file, at }: Fault): string => `${rule} ${file} ${at.join('.')}`
})

/** Five objectives of different subjects in which the linter finds nothing, with two questions of three options and one key. */
function cleanFiles(): AnyFile[] {
  const candidates = libraryOf(documents, REREAD).objectives.filter(
    ({ document, questions }) =>
      !faults.some(fault => fault.file === document.path) &&
      questions.every(({ kind, scenario, ordered, versions: [ordinary] }) => {
        const options = ordinary?.options ?? []
        return (
          kind === 'choix' && scenario && !ordered && options.length === 3 && options.filter(o => o.right).length === 1
        )
      }),
  )
  const step = Math.floor(candidates.length / 5)
  return [0, 1, 2, 3, 4].map(i => candidates[i * step]?.document.value as AnyFile)
}
