/** What became of one item. `colleague`: left to somebody who knows better. A note is what the person wrote there. */
export interface ProofAnswer {
  done: 'checked' | 'skipped' | 'colleague'
  note?: string
}

/**
 * What stays with a text that was verified: which list, what came of it, and the fingerprint of the text as it was then.
 * No name: a role. Never the text, never a finding.
 */
export interface Proof {
  /** The vetted prompt that the text came from, when there was one. */
  template: { id: string; version: string } | null
  checklist: { id: string; version: string }
  /** Item id → answer; an item that is not here was not looked at. Empty when only the short form was kept. */
  answers: Readonly<Record<string, ProofAnswer>>
  /** Of the checked text: `fingerprint` in addin/hosts/fingerprint.ts. The short form keeps its first 12 digits. */
  hash: string
  /** ISO day. */
  date: string
  /** As the person named it, « rédactrice » for instance; '' when they did not. */
  role: string
}

/** « 2026-11-22 5/7 note-de-service@1.0.0 9f86d081884c »: far below the 255 characters that Word keeps of a property. */
export function shortProof({ date, answers, checklist, hash }: Proof, items: number): string {
  const checked = Object.values(answers).filter(({ done }) => done === 'checked').length
  return `${date} ${checked}/${items} ${checklist.id}@${checklist.version} ${hash.slice(0, 12)}`
}

const SHORT = /^(\d{4}-\d\d-\d\d) \d+\/\d+ ([\w-]+)@([\d.]+) ([\da-f]{12})$/

/** null: somebody else's property, or one that was cut. */
export function proofFromShort(text: string): Proof | null {
  const [, date, id, version, hash] = SHORT.exec(text) ?? []
  if (date === undefined || id === undefined || version === undefined || hash === undefined) return null
  return { template: null, checklist: { id, version }, answers: {}, hash, date, role: '' }
}

/** The text is still the one that was verified. `hash`: its fingerprint now. */
export const stillHolds = (proof: Proof, hash: string): boolean => hash.startsWith(proof.hash)
