import type { Version } from './draft.ts'
import type { Library } from './library.ts'
import type { Flaw, Said, Severity } from './rule.ts'

/** A remark on one version of a question; the path is counted from that version. */
export interface Remark {
  at: readonly PropertyKey[]
  said: Said
  severity?: Severity
}

export const said = (fr: string, en: string): Said => ({ fr, en })

/** A check of one version at a time, for every question of the library; the simple version is named as such. */
export const onVersions =
  (check: (version: Version) => Remark[]) =>
  (library: Library): Flaw[] =>
    library.versions.flatMap(version =>
      check(version).map(remark => ({
        ...remark,
        document: version.question.draft.document,
        at: [...version.at, ...remark.at],
        said: version.plain ? inSimpleVersion(remark.said) : remark.said,
      })),
    )

const inSimpleVersion = ({ fr, en }: Said): Said => said(`${fr} (version simple)`, `${en} (plain version)`)

/** A check of one text of an option at a time. */
export const onOptions = (check: (text: string, version: Version) => Said | null) =>
  onVersions(version =>
    version.options.flatMap(({ text }, i): Remark[] => {
      const found = check(text, version)
      return found ? [{ at: ['options', i], said: found }] : []
    }),
  )

export const keysOf = (version: Version): string[] => version.options.filter(o => o.right).map(o => o.text)
export const distractorsOf = (version: Version): string[] => version.options.filter(o => !o.right).map(o => o.text)

/** The key of a question that has exactly one, else null: cues are judged on those. */
export function onlyKey(version: Version): string | null {
  const keys = keysOf(version)
  return keys.length === 1 ? (keys[0] ?? null) : null
}

/** « a », « b » et « c », each between guillemets. */
export const quoted = (texts: readonly string[]): string => texts.map(text => `« ${text} »`).join(', ')

/** A text cut to a length that fits a line. */
export const short = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
