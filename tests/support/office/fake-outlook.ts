import { olderThan } from './client-object.ts'
import { installOffice } from './fake-office.ts'
import type { Like } from './like.ts'
import { bodyText, CUSTOM_LIMIT, type FakeMail, type Recipient, SESSION_LIMIT } from './mail.ts'

interface Result<T> {
  status: 'succeeded' | 'failed'
  value?: T
  error?: { code: number; name: string; message: string }
  asyncContext?: unknown
}
type Then<T> = (result: Result<T>) => void

/** Outlook's own numbers. */
const NOT_SUPPORTED = 9017
const TOO_LONG = 9030

/**
 * Callbacks come later, never before the call returns, and carry success or failure. Arguments may end with options and
 * a callback, or with the callback alone.
 */
const answer =
  <T>(mail: FakeMail, method: string, work: (...args: unknown[]) => T, since = '1.1') =>
  (...args: unknown[]): void => {
    const then = args.findLast(arg => typeof arg === 'function') as Then<T> | undefined
    const rest = args.filter(arg => arg !== then)
    const fail = (code: number, name: string): Result<T> => ({
      status: 'failed',
      error: { code, name, message: name },
    })
    const settle = (): Result<T> => {
      if (olderThan(mail.sets.Mailbox ?? '1.1', since)) return fail(NOT_SUPPORTED, 'NotSupported')
      if (mail.failing?.method === method) {
        const { code } = mail.failing
        mail.failing = null
        return fail(code, 'GenericError')
      }
      try {
        return { status: 'succeeded', value: work(...rest) }
      } catch {
        return fail(TOO_LONG, 'DataExceedsMaximumSize')
      }
    }
    setTimeout(() => then?.(settle()))
  }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', ' ')

const coercion = (options: unknown): unknown =>
  typeof options === 'object' && options !== null && 'coercionType' in options ? options.coercionType : undefined

/** Where the selection is, else at the end. Text put into a layout loses its line ends, as it does in Outlook. */
function put(mail: FakeMail, data: unknown, options: unknown): void {
  const html = coercion(options) === 'html'
  if (html && mail.format === 'text') throw new Error('InvalidFormatError')
  const text = mail.format === 'html' && !html ? escaped(String(data)) : String(data)
  const at = mail.selected === '' ? -1 : mail.body.indexOf(mail.selected)
  if (at < 0) mail.body += text
  else mail.body = mail.body.slice(0, at) + text + mail.body.slice(at + mail.selected.length)
  mail.selected = ''
}

const body = (mail: FakeMail) =>
  ({
    getAsync: answer(mail, 'body.getAsync', () => bodyText(mail), '1.3'),
    ...(mail.mode === 'compose' && {
      getTypeAsync: answer(mail, 'body.getTypeAsync', () => mail.format),
      setSelectedDataAsync: answer(mail, 'body.setSelectedDataAsync', (data, options) => put(mail, data, options)),
    }),
  }) satisfies Partial<Like<Office.Body, 'getAsync' | 'getTypeAsync' | 'setSelectedDataAsync'>>

function customProperties(mail: FakeMail) {
  const draft: Record<string, unknown> = { ...mail.saved }
  return {
    get: (name: string) => draft[name],
    set: (name: string, value: string) => {
      draft[name] = value
    },
    remove: (name: string) => void Reflect.deleteProperty(draft, name),
    saveAsync: answer(mail, 'customProperties.saveAsync', () => {
      if (JSON.stringify(draft).length > CUSTOM_LIMIT) throw new Error('too long')
      mail.saved = { ...draft }
    }),
  } satisfies Like<Office.CustomProperties, 'get' | 'set' | 'remove' | 'saveAsync'>
}

const sessionData = (mail: FakeMail) =>
  ({
    getAsync: answer(mail, 'sessionData.getAsync', name => mail.session[String(name)] ?? '', '1.11'),
    setAsync: answer(
      mail,
      'sessionData.setAsync',
      (name, value) => {
        const next = { ...mail.session, [String(name)]: String(value) }
        if (JSON.stringify(next).length > SESSION_LIMIT) throw new Error('too long')
        mail.session = next
      },
      '1.11',
    ),
  }) satisfies Like<Office.SessionData, 'getAsync' | 'setAsync'>

function handlers(mail: FakeMail, since: string) {
  const addHandlerAsync = (type: unknown, handler: () => void): void => {
    if (olderThan(mail.sets.Mailbox ?? '1.1', since)) return
    mail.handlers[String(type)] = [...(mail.handlers[String(type)] ?? []), handler]
  }
  // Outlook takes all handlers of a type away at once.
  const removeHandlerAsync = (type: unknown): void => void Reflect.deleteProperty(mail.handlers, String(type))
  return { addHandlerAsync, removeHandlerAsync }
}

const list = (mail: FakeMail, name: 'to' | 'cc' | 'bcc') => ({
  getAsync: answer<Recipient[]>(mail, `${name}.getAsync`, () => mail[name]),
})

const composed = (mail: FakeMail) =>
  ({
    ...handlers(mail, '1.7'),
    itemType: 'message' as Office.MailboxEnums.ItemType,
    body: body(mail),
    subject: { getAsync: answer(mail, 'subject.getAsync', () => mail.subject) },
    to: list(mail, 'to'),
    cc: list(mail, 'cc'),
    bcc: list(mail, 'bcc'),
    sessionData: sessionData(mail),
    getSelectedDataAsync: answer(mail, 'getSelectedDataAsync', () => ({ data: mail.selected }), '1.2'),
    getAttachmentsAsync: answer(mail, 'getAttachmentsAsync', () => mail.attachments, '1.8'),
    getComposeTypeAsync: answer(mail, 'getComposeTypeAsync', () => ({ composeType: mail.composeType }), '1.10'),
    loadCustomPropertiesAsync: answer(mail, 'loadCustomPropertiesAsync', () => customProperties(mail)),
  }) satisfies Like<
    Office.MessageCompose,
    | 'itemType'
    | 'body'
    | 'subject'
    | 'to'
    | 'cc'
    | 'bcc'
    | 'sessionData'
    | 'getSelectedDataAsync'
    | 'getAttachmentsAsync'
    | 'getComposeTypeAsync'
    | 'loadCustomPropertiesAsync'
    | 'addHandlerAsync'
    | 'removeHandlerAsync'
  >

const received = (mail: FakeMail) =>
  ({
    itemType: 'message' as Office.MailboxEnums.ItemType,
    itemId: mail.id,
    body: body(mail),
    subject: mail.subject,
    to: mail.to,
    cc: mail.cc,
    attachments: mail.attachments,
    loadCustomPropertiesAsync: answer(mail, 'loadCustomPropertiesAsync', () => customProperties(mail)),
  }) satisfies Like<
    Office.MessageRead,
    'itemType' | 'itemId' | 'body' | 'subject' | 'to' | 'cc' | 'attachments' | 'loadCustomPropertiesAsync'
  >

/** Puts that message into a fake Outlook; returns what takes it away again. */
export function installOutlook(mail: FakeMail): () => void {
  // One object per item, as long as it is shown.
  let shown: { id: string; item: object } | null = null
  const item = () => {
    if (mail.closed) return null
    if (shown?.id !== mail.id) shown = { id: mail.id, item: mail.mode === 'compose' ? composed(mail) : received(mail) }
    return shown.item
  }
  const mailbox = {
    ...handlers(mail, '1.5'),
    get item() {
      return item()
    },
    userProfile: { emailAddress: mail.sender },
  }
  return installOffice('Outlook', mail, { mailbox })
}
