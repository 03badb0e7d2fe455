import { checkedMark } from './checked-mark.ts'

/** A message about to be sent. null: this Outlook could not say. */
export interface Sending {
  subject: string
  text: string | null
  /** How many files are attached; pictures of a signature do not count. */
  attachments: number | null
  /** How many addresses lie outside the organisation. */
  outside: number
  /** The mark of the text that was verified; '' when none was. */
  checked: string
}

export type Reminder =
  | { kind: 'leftover'; text: string }
  | { kind: 'assistant'; text: string }
  | { kind: 'attachment' }
  | { kind: 'sensitive'; outside: number }
  | { kind: 'changed' }

// This file runs in classic Outlook's bare runtime: nothing newer than ES2016 in what it calls, no \p{…} and no
// look-behind in what it matches. The pane's own scanner knows far more; a reminder that rings for nothing is switched off.

const LEFTOVER =
  /\{\{[^{}\n]{1,60}\}\}|\[[A-ZÀ-Ý][A-ZÀ-Ý0-9 _’'-]{1,60}\]|\[(?:…|\.{2,}|_+|X+|\?+)\]|X{3,}|_{5,}|\[?[àÀ] compléter\]?|lorem ipsum/
const ASSISTANT =
  /(?:^|\n|[.!?] )((?:En tant (?:que modèle|qu[’']IA|qu[’']assistant|qu[’']intelligence)|Je suis (?:une IA|une intelligence artificielle|un modèle de langage)|(?:Bien sûr|Certainement|Avec plaisir)[ \u00a0]?! |Voici (?:une proposition|une version|une reformulation|un projet de|un exemple de)|Souhaitez-vous que je|As an AI|Certainly!)[^.!?\n]{0,60})/
const ANNOUNCED =
  /ci[- ]joint|pi[èe]ces? jointes?|en pi[èe]ce jointe|\bPJ\b|please find attached|\battached (?:is|are)\b/i

/** What was answered to: not this sender's words any more. */
const QUOTED =
  /\n(?:-{3,} ?(?:Message d[’']origine|Original Message)|De ?: .+\n(?:Envoyé|Date)|From: .+\n(?:Sent|Date)|Le .{6,80} a écrit ?:|On .{6,80} wrote:)/

/** What to say before the message leaves, most serious first; nothing most of the time. */
export function remindersFor(sending: Sending): Reminder[] {
  const { attachments, outside, checked, subject, text } = sending
  if (text === null) return []
  const quoted = QUOTED.exec(text)
  const own = quoted ? text.slice(0, quoted.index) : text
  const reminders: Reminder[] = []
  if (outside > 0 && holdsNumber(own)) reminders.push({ kind: 'sensitive', outside })
  const leftover = LEFTOVER.exec(`${subject}\n${own}`)
  if (leftover) reminders.push({ kind: 'leftover', text: leftover[0] })
  const assistant = ASSISTANT.exec(own)
  if (assistant) reminders.push({ kind: 'assistant', text: (assistant[1] || '').trim() })
  if (attachments === 0 && ANNOUNCED.test(own)) reminders.push({ kind: 'attachment' })
  if (checked !== '' && checked !== checkedMark(text)) reminders.push({ kind: 'changed' })
  return reminders
}

const NIR = /\b([1-478] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}) ?(\d\d)\b/g
const FRENCH_IBAN = /\bFR\d\d(?: ?[A-Z0-9]{4}){5} ?[A-Z0-9]{3}\b/g

/** A health insurance number or a French bank account, both with the key that makes them one. */
function holdsNumber(text: string): boolean {
  const spaced = text.replace(/[\u00a0\u202f]/g, ' ')
  let found = false
  // `replace` walks through all matches; `matchAll` is not there yet.
  spaced.replace(NIR, (_, thirteen: string, key: string) => {
    const digits = thirteen.replace(/ /g, '').replace('2A', '19').replace('2B', '18')
    found = found || 97 - (Number(digits) % 97) === Number(key)
    return ''
  })
  spaced.replace(FRENCH_IBAN, iban => {
    found = found || remainder97(iban.replace(/ /g, '')) === 1
    return ''
  })
  return found
}

/** ISO 13616: country and key go last, letters count from 10. */
function remainder97(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const character of moved) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97
  return rest
}
