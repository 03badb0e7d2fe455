import { describe, expect, it } from 'vitest'
import type { Host } from '../../addin/hosts/host.ts'
import { type Recipient, recipient } from '../support/office/mail.ts'
import { hasChromium } from './support/chromium.ts'
import { fakeOf, hostIn, serveOutlook, serveWord } from './support/fake-office.ts'
import { type Opened, paneIn, useStage } from './support/stage.ts'
import { fillTrial, openTrial } from './support/tour.ts'

const LETTER = ['Objet : travaux', 'Le montant est de 1 200 €.', '| Poste', 'Le montant est de 1 200 €.']

/** Everything that reads or writes, and what came of it. */
const outcomes = async (host: Host) => {
  const read = await host.read('all')
  const text = read.ok ? read.value : { from: 'all' as const, text: '', parts: [], tracked: false }
  const proof = {
    template: null,
    checklist: { id: 'courrier', version: '1.0.0' },
    answers: { dates: { done: 'checked' as const } },
    hash: 'a'.repeat(64),
    date: '2026-11-22',
    role: '',
  }
  const said = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : (outcome.why ?? ''))
  return {
    read: said(read),
    insert: said(await host.insert('x')),
    note: said(await host.addNote(['Relu.'])),
    writeProof: said(await host.writeProof(proof, 5)),
    readProof: said(await host.readProof()),
    jump: said(await host.jump(text, { start: 0, end: 5 })),
    mail: said(await host.mail()),
  }
}

/** The n-th occurrence of a word in what the host reads, selected. */
const jumpTo = async (host: Host, { wanted, nth }: { wanted: string; nth: number }) => {
  const read = await host.read('all')
  if (!read.ok) return read.why
  const { text } = read.value
  let start = text.indexOf(wanted)
  for (let i = 0; i < nth; i += 1) start = text.indexOf(wanted, start + 1)
  const jumped = await host.jump(read.value, { start, end: start + wanted.length })
  return jumped.ok ? 'ok' : jumped.why
}

describe.skipIf(!hasChromium)('beside the production pane, in a browser with its policy', () => {
  const stage = useStage({ production: true })
  const pane = async (serve: (page: Opened['page']) => Promise<void>): Promise<Opened> => {
    const opened = await stage.open('/addin-demo/config.json')
    await serve(opened.page)
    await opened.page.goto(`${stage.server.url}/addin/taskpane.html`)
    await opened.page.getByRole('searchbox', { name: 'Chercher un modèle' }).waitFor()
    return opened
  }

  it('Word: reads every part, jumps into each, and keeps a proof', async () => {
    const setup = { body: LETTER, header: ['Ville de Villeneuve'], footnotes: [['Délibération du 12 mars.']] }
    const { page, complaints } = await pane(page => serveWord(page, setup))
    const host = await hostIn(page, 'office')
    for (const [wanted, nth] of [
      ['1 200 €', 1],
      ['Poste', 0],
      ['Villeneuve', 0],
      ['12 mars', 0],
    ] as const) {
      expect(await host.use(jumpTo, { wanted, nth }), wanted).toBe('ok')
      expect(await fakeOf(page, fake => fake.selection())).toBe(wanted)
    }
    expect(Object.values(await host.use(outcomes))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'unsupported'])
    expect(await fakeOf(page, fake => fake.doc?.custom)).toEqual({
      Apprenance: '2026-11-22 1/5 courrier@1.0.0 aaaaaaaaaaaa',
    })
    expect(complaints).toEqual([])
  })

  it.each([
    ['read-only', { readOnly: true }, { read: 'ok', insert: 'read-only', writeProof: 'read-only', jump: 'ok' }],
    ['protected', { protectedView: true }, { read: 'protected', insert: 'protected', writeProof: 'protected' }],
    ['WordApi 1.3', { sets: { WordApi: '1.3', NestedAppAuth: '1.1' } }, { read: 'ok', writeProof: 'ok', jump: 'ok' }],
    ['WordApi 1.4', { sets: { WordApi: '1.4', NestedAppAuth: '1.1' } }, { read: 'ok', writeProof: 'ok', jump: 'ok' }],
    ['tracked', { tracking: 'TrackAll' as const }, { read: 'ok', insert: 'ok', jump: 'ok' }],
    ['slow', { latencyMs: 20 }, { read: 'ok', insert: 'ok', writeProof: 'ok' }],
  ])('Word: %s', async (_, over, expected) => {
    const { page } = await pane(page => serveWord(page, { body: LETTER, over }))
    const host = await hostIn(page, 'office')
    expect(await host.use(outcomes)).toMatchObject(expected)
  })

  it('Word: whatever it fails with, the person reads why, and what was typed is where it was', async () => {
    const { page } = await pane(serveWord)
    await openTrial(page)
    await fillTrial(page)
    const street = page.getByRole('textbox', { name: 'Rue concernée' })
    for (const [code, said] of [
      ['GeneralException', 'Votre texte est toujours là'],
      ['SearchDialogIsOpen', 'Le logiciel est occupé'],
      ['AccessDenied', 'ne peut pas être modifié'],
      ['NotImplemented', 'ne sait pas le faire'],
    ] as const) {
      await page.evaluate(`fake.doc.failNext = '${code}'`)
      await page.getByRole('button', { name: 'Insérer' }).click()
      await page.getByText(said).waitFor()
      expect(await street.inputValue()).toBe('rue des Ormes')
    }
    await page.getByRole('button', { name: 'Insérer' }).click()
    await expect.poll(() => fakeOf(page, fake => fake.text())).toContain('rue des Ormes')
  })

  const people = (n: number): Recipient[] => Array.from({ length: n }, (_, i) => recipient(`p${i}@ailleurs.example`))

  it.each([0, 1, 40])('Outlook: a message to %i people', async n => {
    const { page, complaints } = await pane(page =>
      serveOutlook(page, { over: { to: people(n), composeType: 'reply' } }),
    )
    const host = await hostIn(page, 'office')
    const facts = await host.use(async host => host.mail())
    expect(facts).toMatchObject({ ok: true, value: { to: n, replyAll: n > 1 } })
    expect(facts.ok && facts.value.outside).toHaveLength(n)
    expect(complaints).toEqual([])
  })

  it.each([
    ['HTML', {}, { read: 'ok', insert: 'ok', note: 'ok', writeProof: 'ok', jump: 'unsupported', mail: 'ok' }],
    ['text', { format: 'text' as const, body: 'Bonjour,' }, { read: 'ok', insert: 'ok', note: 'ok', writeProof: 'ok' }],
    ['read', { mode: 'read' as const }, { read: 'ok', insert: 'read-only', note: 'read-only', readProof: 'ok' }],
    ['selection', { selected: 'lundi' }, { insert: 'selection', note: 'selection', writeProof: 'ok' }],
    [
      'Mailbox 1.5',
      { sets: { Mailbox: '1.5', NestedAppAuth: '1.1' } },
      { read: 'ok', insert: 'ok', writeProof: 'ok', mail: 'ok' },
    ],
  ])('Outlook: %s', async (_, over, expected) => {
    const { page } = await pane(page => serveOutlook(page, { over }))
    const host = await hostIn(page, 'office')
    expect(await host.use(outcomes)).toMatchObject(expected)
  })
})

describe.skipIf(!hasChromium)('beside the sample pages', () => {
  const stage = useStage()
  const beside = async (path: string) => {
    const { page } = await stage.open(path, { viewport: { width: 1200, height: 800 } })
    return { page, host: await hostIn(await paneIn(page), 'demo') }
  }

  it('the letter is read, jumped in, added to and verified like a real one', async () => {
    const { page, host } = await beside('/addin-demo/letter.html')
    expect(await host.use(jumpTo, { wanted: 'claire.morel@example.org', nth: 0 })).toBe('ok')
    const selected = () => page.evaluate(() => String(document.getSelection()))
    expect(await selected()).toBe('claire.morel@example.org')
    const texts = await host.use(async host => {
      const before = await host.read('all')
      await host.addNote(['Vérification faite.'])
      const after = await host.read('all')
      const replaced = await host.replaceSelection('accueil@example.org', 'claire.morel@example.org')
      return { same: JSON.stringify(before) === JSON.stringify(after), replaced, properties: await host.properties() }
    })
    expect(texts).toMatchObject({
      same: true,
      replaced: { ok: true },
      properties: { value: { author: 'Camille Roy' } },
    })
    expect(await page.locator('[data-editor]').innerText()).toMatch(
      /écrirai à accueil@example\.org\.[\s\S]*Vérification faite\.$/,
    )
    expect(Object.values(await host.use(outcomes))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'unsupported'])
  })

  it('the mail knows whom it goes to, and the pane is told when its text changes', async () => {
    const { page, host } = await beside('/addin-demo/mail.html')
    expect(await host.use(async host => host.mail())).toMatchObject({ ok: true, value: { to: 12 } })
    await host.use(async host => {
      host.watch(() => Object.assign(window, { changes: true }))
    })
    await page.locator('[data-editor]').click()
    await page.keyboard.type('!')
    const pane = await paneIn(page)
    await expect.poll(() => pane.evaluate('window.changes')).toBe(true)
  })
})
