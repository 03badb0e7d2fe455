import { fold } from '../../words/normalise.ts'

/** Words → an identifier of ours: « Vérifier une source » → `verifier-une-source`. Empty when no letter is left. */
export const slugOf = (words: string): string =>
  fold(words.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

/** Identifiers handed out once each: the second `mot-de-passe` becomes `mot-de-passe-b`. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Map<string, number>()
  return wanted => {
    const count = taken.get(wanted) ?? 0
    taken.set(wanted, count + 1)
    if (count === 0) return wanted
    // A letter, because `-2` is how the questions of an objective are called.
    const id = `${wanted}-${suffix(count)}`
    taken.set(id, 1)
    return id
  }
}

const suffix = (count: number): string => (count < 26 ? String.fromCharCode(97 + count) : `z${count}`)
