import type { Checklist } from '../content/checklist.ts'
import type { Proof, ProofAnswer } from './proof.ts'
import type { Marks } from './sign-off.ts'

interface Signed {
  checklist: Pick<Checklist, 'id' | 'version'>
  marks: Marks
  template: Proof['template']
  hash: string
  date: string
  role: string
}

/** What was signed → what is kept of it. Empty notes are left out. */
export function proofOf({ checklist, marks, template, hash, date, role }: Signed): Proof {
  const answers = Object.entries(marks).map(([id, { done, note = '' }]): [string, ProofAnswer] => [
    id,
    note.trim() === '' ? { done } : { done, note: note.trim() },
  ])
  return {
    template: template && { id: template.id, version: template.version },
    checklist: { id: checklist.id, version: checklist.version },
    answers: Object.fromEntries(answers),
    hash,
    date,
    role: role.trim(),
  }
}
