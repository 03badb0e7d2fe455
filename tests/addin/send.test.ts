import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendHandler } from '../../addin/send/build.config.ts'
import { CHECKED_KEY, checkedMark } from '../../core/domain/mail/checked-mark.ts'
import { OUTLOOK, SEND_REMINDER } from '../../manifest/source.ts'
import { installOutlook } from '../support/office/fake-outlook.ts'
import { aMail, bodyText, type FakeMail, recipient } from '../support/office/mail.ts'

const IBAN = 'FR76 3000 6000 0112 3456 7890 189'
const OUTSIDE = [recipient('contact@ailleurs.example')]

let code = ''
beforeAll(async () => {
  code = await sendHandler()
})

/** What came after ES2016, as far as a text program is tempted by it: classic Outlook's runtime has none of it. */
const YOUNGER = `
  for (const [of, names] of [
    [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'toSorted']],
    [String.prototype, ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at']],
    [Object, ['values', 'entries', 'fromEntries', 'hasOwn', 'getOwnPropertyDescriptors']],
    [Promise, ['allSettled', 'any']], [Promise.prototype, ['finally']],
  ]) for (const name of names) delete of[name]
  delete globalThis.structuredClone; delete globalThis.globalThis
`

interface Answer {
  allowEvent: boolean
  errorMessage?: string
  cancelLabel?: string
  commandId?: string
}

/** Runs the file as Outlook does, in a context that has JavaScript, timers and Office, and nothing else. */
async function sending(
  mail: FakeMail,
  { language = 'fr-FR', break: spoil = (_: object) => {} } = {},
): Promise<Answer[]> {
  const uninstall = installOutlook(mail)
  Object.assign(Office.context, { displayLanguage: language })
  const handlers: Record<string, (event: object) => void> = {}
  Object.assign(Office.actions, {
    associate: (name: string, handler: (event: object) => void) => {
      handlers[name] = handler
    },
  })
  const timers: (() => void)[] = []
  const context = createContext({ Office, setTimeout: (step: () => void) => timers.push(step) })
  runInContext(YOUNGER, context)
  runInContext(code, context)
  spoil(Office)
  const answers: Answer[] = []
  const answered = new Promise<void>(resolve => {
    const completed = (options: Answer) => {
      answers.push({ ...options })
      resolve()
    }
    handlers[SEND_REMINDER.action]?.({ completed })
  })
  const patience = new Promise<void>(resolve => setTimeout(resolve, 60))
  await Promise.race([answered, patience])
  for (const step of timers) step()
  await answered
  uninstall()
  return answers
}

const saidAbout = async (over: Partial<FakeMail>): Promise<string | undefined> =>
  (await sending(aMail({ format: 'text', ...over })))[0]?.errorMessage

describe('the file', () => {
  it('is one, under 5 KB, without import, window or anything younger than ES2016', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(5 * 1024)
    console.log(`send handler: ${Buffer.byteLength(code)} bytes`)
    expect(code).not.toMatch(/\bimport\b|\brequire\(|\bwindow\b|\bdocument\b|\blocalStorage\b|\bfetch\b|XMLHttpRequest/)
    expect(code).not.toMatch(/\?\?|\?\.[a-z[(]|\basync\b|\bawait\b|\(\?<|\.\.\.[a-z]+[,}]/)
  })

  it('names the pane’s own button, as the manifests do', () => {
    expect(code).toContain(OUTLOOK.ids.control)
  })
})

describe('before a message leaves', () => {
  it('nothing is said most of the time, also to many people outside', async () => {
    const to = Array.from({ length: 40 }, (_, i) => recipient(`p${i}@ailleurs.example`))
    expect(await sending(aMail({ to }))).toEqual([{ allowEvent: true }])
    expect(await sending(aMail({ to: [] }))).toEqual([{ allowEvent: true }])
  })

  it.each([
    ['a blank', { body: 'Madame [NOM],' }, '«\u00a0[NOM]\u00a0»'],
    ['a mask', { body: 'Bonjour [PERSONNE_1],' }, '[PERSONNE_1]'],
    ['a blank in the subject', { subject: 'Réunion du {{date}}' }, '{{date}}'],
    ['an assistant’s opening', { body: 'Voici une proposition de réponse :\nMadame,' }, 'Voici une proposition'],
    ['an attachment that is missing', { body: 'Vous trouverez ci-joint le plan.' }, 'pièce jointe'],
    ['a bank account that leaves', { body: `Notre compte : ${IBAN}`, to: OUTSIDE }, 'compte bancaire'],
    ['a health number that leaves', { body: 'NIR 2 69 05 49 588 157 80', bcc: OUTSIDE }, 'sécurité sociale'],
    [
      'a text changed since',
      { body: 'Bonjour', session: { [CHECKED_KEY]: checkedMark('Bonsoir') } },
      'a changé depuis',
    ],
  ] as const)('%s is said', async (_, over, said) => {
    expect(await saidAbout(over as Partial<FakeMail>)).toContain(said)
  })

  it.each([
    ['a bank account among colleagues', { body: `Notre compte : ${IBAN}` }],
    ['an account whose key is wrong', { body: 'FR76 3000 6000 0112 3456 7890 188', to: OUTSIDE }],
    ['an attachment that is there', { body: 'Voir ci-joint.', attachments: [{ name: 'plan.pdf', isInline: false }] }],
    ['a text that was verified', { body: 'Bonjour', session: { [CHECKED_KEY]: checkedMark('Bonjour') } }],
    ['what stands in the message answered to', { body: 'Entendu.\n\nDe : Untel\nEnvoyé : lundi\nVoir ci-joint [NOM]' }],
    ['a century, a size', { body: 'Un décor du XXe siècle, taille XXL.' }],
  ] as const)('%s is not', async (_, over) => {
    expect(await saidAbout(over as Partial<FakeMail>)).toBeUndefined()
  })

  it('an attachment in the signature is no attachment, and an Outlook that cannot list them says nothing', async () => {
    const body = 'Voir ci-joint.'
    expect(await saidAbout({ body, attachments: [{ name: 'logo.png', isInline: true }] })).toContain('pièce jointe')
    expect(await saidAbout({ body, failing: { method: 'getAttachmentsAsync', code: 5001 } })).toBeUndefined()
  })

  it('reads an HTML body as text', async () => {
    const mail = aMail({ body: '<p>Madame [NOM],</p>' })
    expect(bodyText(mail)).toBe('Madame [NOM],')
    expect((await sending(mail))[0]?.errorMessage).toContain('[NOM]')
  })

  it('the dialog has a button to the pane where Outlook knows how, and speaks the person’s language', async () => {
    const [answer] = await sending(aMail({ body: '[NOM]' }))
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Ouvrir le volet', commandId: OUTLOOK.ids.control })
    const [old] = await sending(aMail({ body: '[NOM]', sets: { Mailbox: '1.12' } }))
    expect(Object.keys(old ?? {})).toEqual(['allowEvent', 'errorMessage'])
    const [english] = await sending(aMail({ body: '[NOM]' }), { language: 'en-GB' })
    expect(english).toMatchObject({ cancelLabel: 'Open the pane', errorMessage: expect.stringContaining('reminder') })
  })

  it('everything at once stays within what Outlook shows', async () => {
    const long = `[${'A'.repeat(60)}]`
    const body = `${long} ci-joint ${IBAN}. Voici une proposition ${'très '.repeat(30)}`
    const [answer] = await sending(aMail({ format: 'text', body, to: OUTSIDE, session: { [CHECKED_KEY]: 'x' } }))
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(500)
    expect(answer?.errorMessage).toContain('compte bancaire')
    expect(answer?.cancelLabel?.length).toBeLessThanOrEqual(20)
  })
})

describe('whatever goes wrong, the message leaves, and Outlook is answered once', () => {
  it.each([
    ['the body cannot be read', { failing: { method: 'body.getAsync', code: 5001 }, session: { [CHECKED_KEY]: 'x' } }],
    ['the recipients cannot be read', { failing: { method: 'to.getAsync', code: 5001 } }],
    ['the message is gone', { closed: true }],
  ] as const)('%s', async (_, over) => {
    expect(await sending(aMail(over as Partial<FakeMail>))).toEqual([{ allowEvent: true }])
  })

  it('Outlook never calls back: given up before its own patience ends', async () => {
    const silence = () => Object.assign(Office.context.mailbox.item?.body ?? {}, { getAsync: () => {} })
    expect(await sending(aMail({ body: '[NOM]' }), { break: silence })).toEqual([{ allowEvent: true }])
  })

  it('a function of Outlook throws, at once or when it answers', async () => {
    const fail = () => {
      throw new Error('no')
    }
    const atOnce = () => Object.assign(Office.context.mailbox.item?.body ?? {}, { getAsync: fail })
    expect(await sending(aMail({ body: '[NOM]' }), { break: atOnce })).toEqual([{ allowEvent: true }])
    const later = () => Object.assign(Office.context.requirements, { isSetSupported: fail })
    expect(await sending(aMail({ body: '[NOM]' }), { break: later })).toEqual([{ allowEvent: true }])
  })
})
