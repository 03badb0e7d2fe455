import type { FakeProgram } from './fake-office.ts'

export interface Recipient {
  emailAddress: string
  displayName: string
  recipientType: 'user' | 'externalUser' | 'distributionList' | 'other'
}

export const recipient = (
  emailAddress: string,
  recipientType: Recipient['recipientType'] = emailAddress.endsWith('@commune.example') ? 'user' : 'externalUser',
): Recipient => ({ emailAddress, displayName: emailAddress, recipientType })

/** A message and the Outlook around it, as tests set and read it. */
export interface FakeMail extends FakeProgram {
  mode: 'compose' | 'read'
  /** Of the item itself: a pinned pane is told when another one is shown. */
  id: string
  sender: string
  subject: string
  /** The body's own format; what comes in is kept in it. */
  format: 'html' | 'text'
  body: string
  /** Selected part of the body, as text; '' when the cursor only stands somewhere. */
  selected: string
  to: Recipient[]
  cc: Recipient[]
  bcc: Recipient[]
  attachments: { name: string; isInline: boolean }[]
  composeType: 'reply' | 'newMail' | 'forward'
  custom: Record<string, unknown>
  /** What `saveAsync` kept. */
  saved: Record<string, unknown>
  session: Record<string, string>
  /** Name of the asynchronous method that fails next, and the number of the error. */
  failing: { method: string; code: number } | null
  /** The item went away: nothing is open. */
  closed: boolean
  handlers: Record<string, (() => void)[]>
}

/** Custom properties of an item, all together, as JSON (docs: 2 500 characters). */
export const CUSTOM_LIMIT = 2500
/** Session data of one add-in, up to Mailbox 1.15. */
export const SESSION_LIMIT = 50_000

export const aMail = (over: Partial<FakeMail> = {}): FakeMail => ({
  sets: { Mailbox: '1.14' },
  platform: 'OfficeOnline',
  mode: 'compose',
  id: 'message-1',
  sender: 'agente@commune.example',
  subject: 'Travaux rue des Ormes',
  format: 'html',
  body: '<p>Bonjour,</p><p>Les travaux commencent lundi.</p>',
  selected: '',
  to: [recipient('voisine@commune.example')],
  cc: [],
  bcc: [],
  attachments: [],
  composeType: 'newMail',
  custom: {},
  saved: {},
  session: {},
  failing: null,
  closed: false,
  handlers: {},
  ...over,
})

/** What Outlook makes of a body when asked for text. */
export function bodyText({ format, body }: FakeMail): string {
  if (format === 'text') return body
  return body
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|tr|h\d)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim()
}
