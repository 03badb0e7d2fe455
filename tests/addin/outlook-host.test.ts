import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Host, TextRead } from '../../addin/hosts/host.ts'
import { openOffice } from '../../addin/hosts/office.ts'
import type { Proof } from '../../core/domain/checklists/proof.ts'
import { CHECKED_KEY } from '../../core/domain/mail/checked-mark.ts'
import { installOutlook } from '../support/office/fake-outlook.ts'
import { aMail, bodyText, type FakeMail, recipient } from '../support/office/mail.ts'

let uninstall = () => {}
beforeAll(() => void vi.stubGlobal('navigator', { language: 'fr-FR' }))
afterEach(() => {
  vi.useRealTimers()
  uninstall()
})

async function inOutlook(over: Partial<FakeMail> = {}): Promise<{ mail: FakeMail; host: Host }> {
  const mail = aMail(over)
  uninstall = installOutlook(mail)
  return { mail, host: await openOffice() }
}

async function readIn(host: Host, from: TextRead['from'] = 'all'): Promise<TextRead> {
  const read = await host.read(from)
  if (!read.ok) throw new Error(read.why)
  return read.value
}

function showAnother(mail: FakeMail): void {
  mail.id = 'message-2'
  mail.saved = {}
  for (const tell of mail.handlers.olkItemSelectedChanged ?? []) tell()
}

const PROOF: Proof = {
  template: null,
  checklist: { id: 'mail', version: '1.0.0' },
  answers: { ton: { done: 'checked' }, dates: { done: 'skipped', note: 'voir le service' } },
  hash: 'c'.repeat(64),
  date: '2026-11-22',
  role: '',
}

describe('reading a message', () => {
  it('brings the subject and the lines of an HTML body', async () => {
    const { host } = await inOutlook()
    const read = await readIn(host)
    expect(read.text).toBe('Travaux rue des Ormes\nBonjour,\nLes travaux commencent lundi.')
    expect(read.parts.map(({ where }) => where)).toEqual(['subject', 'body', 'body'])
    expect(await host.jump(read, { start: 0, end: 3 })).toEqual({ ok: false, why: 'unsupported' })
    expect(host.limits).toEqual(['no-jump'])
  })

  it('also one that is only received: nothing can be inserted there, and nothing pretends to', async () => {
    const { host } = await inOutlook({ mode: 'read' })
    expect((await readIn(host)).text).toContain('Les travaux commencent lundi.')
    expect(host.can).toMatchObject({ read: true, readSelection: false, insert: false, replace: false, note: false })
    for (const refused of [
      await host.insert('x'),
      await host.replaceSelection('x', 'y'),
      await host.addNote(['x']),
      await host.writeProof(PROOF, 2),
      await host.read('selection'),
    ])
      expect(refused).toEqual({ ok: false, why: 'read-only' })
  })

  it('the selection alone, and a word about it when there is none', async () => {
    const { mail, host } = await inOutlook({ selected: 'Les travaux' })
    expect((await readIn(host, 'selection')).text).toBe('Les travaux')
    mail.selected = ''
    expect(await host.read('selection')).toEqual({ ok: false, why: 'no-selection' })
  })
})

describe('writing in a message', () => {
  it.each([
    ['html', '<p>Bonjour,</p>', '<p>Bonjour,</p>Un &lt;b&gt; &amp; deux<br>Trois'],
    ['text', 'Bonjour,', 'Bonjour,Un <b> & deux\nTrois'],
  ] as const)('in %s, keeps lines as lines and signs as signs', async (format, body, after) => {
    const { mail, host } = await inOutlook({ format, body })
    expect(await host.insert('Un <b> & deux\nTrois')).toEqual({ ok: true })
    expect(mail.body).toBe(after)
  })

  it('never goes over what is selected unless asked to, and then only over what was read', async () => {
    const { mail, host } = await inOutlook({ selected: 'lundi' })
    const before = mail.body
    expect(await host.insert('x')).toEqual({ ok: false, why: 'selection' })
    expect(await host.addNote(['x'])).toEqual({ ok: false, why: 'selection' })
    expect(await host.replaceSelection('mardi', 'jeudi')).toEqual({ ok: false, why: 'changed' })
    expect(mail.body).toBe(before)
    expect(await host.replaceSelection('mardi', 'lundi')).toEqual({ ok: true })
    expect(bodyText(mail)).toContain('commencent mardi.')
    expect(await host.replaceSelection('x', 'mardi')).toEqual({ ok: false, why: 'no-selection' })
  })

  it.each(['html', 'text'] as const)('adds a note in %s and does not read it back', async format => {
    const { mail, host } = await inOutlook({ format, ...(format === 'text' && { body: 'Bonjour,' }) })
    const before = (await readIn(host)).text
    expect(await host.addNote(['Vérification faite', '5 points sur 5'])).toEqual({ ok: true })
    expect(bodyText(mail)).toContain('Vérification faite\n5 points sur 5')
    expect((await readIn(host)).text).toBe(before)
  })
})

describe('the proof of a message', () => {
  it('stays on the item, comes back, and tells the reminder that this text was verified', async () => {
    const { mail, host } = await inOutlook()
    expect(await host.readProof()).toEqual({ ok: true, value: null })
    expect(await host.writeProof(PROOF, 2)).toEqual({ ok: true, value: { kept: 'full' } })
    expect(await host.readProof()).toEqual({ ok: true, value: PROOF })
    expect(mail.session[CHECKED_KEY]).toMatch(/^[\da-f]+$/)
    const mark = mail.session[CHECKED_KEY]
    await host.addNote(['Relu.'])
    expect(mail.session[CHECKED_KEY]).not.toBe(mark)
    expect(await host.readProof()).toEqual({ ok: true, value: PROOF })
  })

  it('gives up the words on each point, then the points, before it gives up itself', async () => {
    const { host } = await inOutlook()
    const many = (note: string, n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`point-${i}`, { done: 'skipped' as const, note }]))
    expect(await host.writeProof({ ...PROOF, answers: many('x'.repeat(200), 14) }, 14)).toMatchObject({
      value: { kept: 'full' },
    })
    const kept = await host.readProof()
    expect(kept.ok && kept.value?.answers['point-3']).toEqual({ done: 'skipped' })
    expect(await host.writeProof({ ...PROOF, answers: many('', 200) }, 200)).toMatchObject({ value: { kept: 'short' } })
    expect(await host.readProof()).toMatchObject({ value: { checklist: PROOF.checklist, answers: {} } })
  })

  it('is never written onto another message than the one that was read', async () => {
    const { mail, host } = await inOutlook()
    let changes = 0
    const stop = host.watch(() => {
      changes += 1
    })
    await readIn(host)
    showAnother(mail)
    expect(changes).toBe(1)
    // Looking at the message now shown, to compare, does not make it the one that was verified.
    expect((await host.read('all', 'glance')).ok).toBe(true)
    expect(await host.writeProof(PROOF, 2)).toEqual({ ok: false, why: 'item-changed' })
    expect(await host.addNote(['x'])).toEqual({ ok: false, why: 'item-changed' })
    expect(mail.saved).toEqual({})
    await readIn(host)
    expect(await host.writeProof(PROOF, 2)).toMatchObject({ ok: true })
    stop()
    showAnother(mail)
    expect(changes).toBe(1)
  })
})

describe('who a message goes to', () => {
  const facts = async (over: Partial<FakeMail>) => {
    const { host } = await inOutlook(over)
    const read = await host.mail()
    uninstall()
    return read.ok ? read.value : read
  }
  const people = (n: number) => Array.from({ length: n }, (_, i) => recipient(`p${i}@ailleurs.example`))

  it.each([0, 1, 40])('counts %i of them, and names who is outside', async n => {
    expect(await facts({ to: people(n) })).toMatchObject({ to: n, outside: people(n).map(p => p.emailAddress) })
  })

  it('knows the organisation by its domain and by its directory, not by Outlook’s word alone', async () => {
    const to = [
      recipient('a@commune.example', 'externalUser'),
      recipient('b@ecoles.commune.example', 'externalUser'),
      recipient('c@agglo.example', 'user'),
      recipient('tous', 'distributionList'),
      recipient('d@pascommune.example', 'externalUser'),
    ]
    expect(
      await facts({ to, cc: [recipient('e@ailleurs.example')], bcc: [recipient('f@loin.example')] }),
    ).toMatchObject({ to: 5, cc: 1, bcc: 1, outside: ['d@pascommune.example', 'e@ailleurs.example', 'f@loin.example'] })
  })

  it('notices an answer to all, and attachments without the pictures of the signature', async () => {
    const attachments = [
      { name: 'plan.pdf', isInline: false },
      { name: 'logo.png', isInline: true },
    ]
    expect(await facts({ to: people(2), composeType: 'reply', attachments })).toMatchObject({
      replyAll: true,
      attachments: ['plan.pdf'],
    })
    expect(await facts({ to: people(1), composeType: 'reply' })).toMatchObject({ replyAll: false })
    expect(await facts({ to: people(2), composeType: 'forward' })).toMatchObject({ replyAll: false })
    expect(await facts({ mode: 'read', to: people(3), attachments })).toMatchObject({
      to: 3,
      replyAll: false,
      attachments: ['plan.pdf'],
    })
  })

  it('with an older Outlook says what it cannot know', async () => {
    const { host } = await inOutlook({ sets: { Mailbox: '1.5' }, to: people(2), composeType: 'reply' })
    expect(host.limits).toEqual(['no-jump', 'no-attachments', 'no-reply-all'])
    expect(await host.mail()).toMatchObject({ ok: true, value: { attachments: [], replyAll: false } })
    await readIn(host)
    expect(await host.writeProof(PROOF, 2)).toMatchObject({ ok: true })
  })
})

describe('when Outlook fails', () => {
  const acts = (host: Host) => ({
    'body.getAsync': () => host.read('all'),
    'subject.getAsync': () => host.read('all'),
    'to.getAsync': () => host.mail(),
    'bcc.getAsync': () => host.mail(),
    getAttachmentsAsync: () => host.mail(),
    'body.setSelectedDataAsync': () => host.insert('x'),
    'body.getTypeAsync': () => host.replaceSelection('x', 'lundi'),
    loadCustomPropertiesAsync: () => host.readProof(),
    'customProperties.saveAsync': () => host.writeProof(PROOF, 2),
    'sessionData.setAsync': () => host.writeProof(PROOF, 2),
  })

  it('each failure is data, and the next try works', async () => {
    for (const method of Object.keys(acts((await inOutlook()).host)) as (keyof ReturnType<typeof acts>)[]) {
      uninstall()
      const { mail, host } = await inOutlook({ selected: method === 'body.getTypeAsync' ? 'lundi' : '' })
      mail.failing = { method, code: 5001 }
      expect(await acts(host)[method](), method).toEqual({ ok: false, why: 'failed' })
      expect(mail.failing, method).toBeNull()
      expect(await acts(host)[method](), method).toMatchObject({ ok: true })
    }
  })

  it('a call that never comes back is given up after ten seconds', async () => {
    const { host } = await inOutlook()
    vi.useFakeTimers()
    Object.assign(Office.context.mailbox.item?.body ?? {}, { getAsync: () => {} })
    const read = host.read('all')
    await vi.advanceTimersByTimeAsync(10_001)
    expect(await read).toEqual({ ok: false, why: 'busy' })
  })

  it('no message at all: said, not thrown', async () => {
    const { mail, host } = await inOutlook()
    mail.closed = true
    expect(await host.read('all')).toEqual({ ok: false, why: 'item-changed' })
    expect(await host.insert('x')).toEqual({ ok: false, why: 'read-only' })
    expect(await host.selectedText()).toBe('')
  })
})
