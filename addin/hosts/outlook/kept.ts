import { type Proof, proofFromShort, shortProof } from '../../../core/domain/checklists/proof.ts'
import { proofFromJson } from '../../../core/domain/checklists/proof-text.ts'
import { Stop } from '../outcome.ts'
import { call } from './call.ts'
import { shown } from './item.ts'

const PROOF = 'proof'
const NOTES = 'notes'
/** Outlook keeps 2 500 characters of an add-in with a message, names and quotes included. */
const ROOM = 2200

/** What the add-in keeps with a message. It stays on the item: nobody who receives the mail gets it. */
export const loadKept = (): Promise<Office.CustomProperties> =>
  call<Office.CustomProperties>(then => shown().loadCustomPropertiesAsync(then))

const save = (kept: Office.CustomProperties): Promise<void> => call<void>(then => kept.saveAsync(then))

/** Lines that the pane itself added to the message. */
export function notesOf(kept: Office.CustomProperties): string[][] {
  const text: unknown = kept.get(NOTES)
  return typeof text === 'string' ? text.split('\n\n').map(note => note.split('\n')) : []
}

export async function keepNote(kept: Office.CustomProperties, lines: readonly string[]): Promise<void> {
  const notes = [...notesOf(kept), lines].map(note => note.join('\n')).join('\n\n')
  // Too long to remember: the note then counts as text, and the pane says that the text changed. Better than losing it.
  if (notes.length + String(kept.get(PROOF) ?? '').length > ROOM) return
  kept.set(NOTES, notes)
  await save(kept)
}

export function proofIn(kept: Office.CustomProperties): Proof | null {
  const text: unknown = kept.get(PROOF)
  return typeof text === 'string' ? (proofFromJson(text) ?? proofFromShort(text)) : null
}

/** As much as there is room for: with the notes on each item, without them, or the short form. */
export async function keepProof(kept: Office.CustomProperties, proof: Proof, items: number): Promise<'full' | 'short'> {
  const room = ROOM - String(kept.get(NOTES) ?? '').length
  const full = [proof, withoutNotes(proof)].map(one => JSON.stringify(one)).find(text => text.length <= room)
  const text = full ?? shortProof(proof, items)
  if (text.length > room) throw new Stop('too-long')
  kept.set(PROOF, text)
  await save(kept)
  return full === undefined ? 'short' : 'full'
}

function withoutNotes(proof: Proof): Proof {
  const answers = Object.entries(proof.answers).map(([id, { done }]) => [id, { done }] as const)
  return { ...proof, answers: Object.fromEntries(answers) }
}
