import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Host, TextRead } from '../../addin/hosts/host.ts'
import { openOffice } from '../../addin/hosts/office.ts'
import { type Proof, stillHolds } from '../../core/domain/checklists/proof.ts'
import { aDocument, cursorAtEnd, installWord, story } from '../support/office/fake-word.ts'
import { type FakeDocument, stretchText, textOf } from '../support/office/word-document.ts'

let uninstall = () => {}
beforeAll(() => void vi.stubGlobal('navigator', { language: 'fr-FR' }))
afterEach(() => uninstall())

async function inWord(over: Partial<FakeDocument> = {}): Promise<{ doc: FakeDocument; host: Host }> {
  const doc = aDocument(over)
  uninstall = installWord(doc)
  return { doc, host: await openOffice() }
}

async function readIn(host: Host, from: TextRead['from'] = 'all'): Promise<TextRead> {
  const read = await host.read(from)
  if (!read.ok) throw new Error(read.why)
  return read.value
}

const spanOf = ({ text }: TextRead, wanted: string, from = 0) => {
  const start = text.indexOf(wanted, from)
  return { start, end: start + wanted.length }
}

const selected = (doc: FakeDocument) => stretchText(doc.selection)
const bodyOf = (doc: FakeDocument) => doc.body.map(textOf)

const LETTER = () =>
  aDocument({
    body: story('Objet : travaux', 'Le montant est de 1 200 €.', '| Poste', '| Montant', 'Le montant est de 1 200 €.'),
    headers: { Primary: story('Ville de Villeneuve'), FirstPage: story(''), EvenPages: story('') },
    footers: { Primary: story('Page 1'), FirstPage: story(''), EvenPages: story('') },
    footnotes: [story('Délibération du 12 mars.')],
  })

const PROOF: Proof = {
  template: { id: 'annonce', version: '1.0.0' },
  checklist: { id: 'courrier', version: '1.2.0' },
  answers: { dates: { done: 'checked' }, droit: { done: 'colleague', note: 'service « juridique » & DGS <urgent>' } },
  hash: 'a'.repeat(64),
  date: '2026-11-22',
  role: 'rédactrice',
}

describe('reading a document', () => {
  it('brings body, tables, headers, footers and footnotes, each with where it stands', async () => {
    const { host } = await inWord(LETTER())
    const read = await readIn(host)
    expect(read.parts.map(({ where, start, end }) => `${where} ${read.text.slice(start, end)}`)).toEqual([
      'body Objet : travaux',
      'body Le montant est de 1 200 €.',
      'table Poste',
      'table Montant',
      'body Le montant est de 1 200 €.',
      'header Ville de Villeneuve',
      'footer Page 1',
      'footnote Délibération du 12 mars.',
    ])
    expect(read.tracked).toBe(false)
  })

  it('takes tracked changes as accepted, and says that there are some', async () => {
    const body = story('x', 'Fin')
    body[0] = {
      table: 0,
      runs: [{ text: 'Le 3 ' }, { text: 'mai', change: 'deleted' }, { text: 'juin', change: 'inserted' }],
    }
    const { doc, host } = await inWord({ body })
    const read = await readIn(host)
    expect(read).toMatchObject({ text: 'Le 3 juin\nFin', tracked: true })
    // The search does not find the stretch across deleted text: its paragraph is shown.
    expect(await host.jump(read, spanOf(read, '3 juin'))).toEqual({ ok: true, value: null })
    expect(selected(doc)).toBe('Le 3 maijuin')
  })

  it('says that changes are being tracked though none is there yet', async () => {
    const { host } = await inWord({ tracking: 'TrackAll' })
    expect((await readIn(host)).tracked).toBe(true)
  })

  it('reads the selection alone, with its way back to the document', async () => {
    const { doc, host } = await inWord(LETTER())
    const [, second, , , fifth] = doc.body
    if (!second || !fifth) throw new Error('the letter is too short')
    doc.selection = { story: doc.body, start: { paragraph: second, offset: 3 }, end: { paragraph: fifth, offset: 10 } }
    const read = await readIn(host, 'selection')
    expect(read.text).toBe('montant est de 1 200 €.\nPoste\nMontant\nLe montant')
    await host.jump(read, spanOf(read, 'montant', 30))
    expect(doc.selection.start).toEqual({ paragraph: fifth, offset: 3 })
  })

  it('says so when nothing is selected', async () => {
    const { doc, host } = await inWord()
    cursorAtEnd(doc)
    expect(await host.read('selection')).toEqual({ ok: false, why: 'no-selection' })
    expect(await host.selectedText()).toBe('')
  })

  it('reads a selection in a footnote, which has no way back', async () => {
    const { doc, host } = await inWord(LETTER())
    const [note = []] = doc.footnotes
    const [line] = note
    if (!line) throw new Error('no footnote')
    doc.selection = { story: note, start: { paragraph: line, offset: 0 }, end: { paragraph: line, offset: 12 } }
    const read = await readIn(host, 'selection')
    expect(read.text).toBe('Délibération')
    expect(await host.jump(read, spanOf(read, 'Dél'))).toEqual({ ok: false, why: 'unsupported' })
  })
})

describe('jumping to a finding', () => {
  it('selects that very one among equal ones, and nothing before it is asked to', async () => {
    const { doc, host } = await inWord(LETTER())
    const read = await readIn(host)
    expect(selected(doc)).toBe('Objet : travaux')
    const second = spanOf(read, '1 200 €', read.text.indexOf('1 200 €') + 1)
    expect(await host.jump(read, second)).toEqual({ ok: true, value: null })
    expect(doc.selection.start).toEqual({ paragraph: doc.body[4], offset: 18 })
    expect(doc.highlighted.map(stretchText)).toEqual(['1 200 €'])
    await host.jump(read, spanOf(read, 'travaux'))
    expect(doc.highlighted.map(stretchText)).toEqual(['travaux'])
  })

  it.each([
    ['in a header', 'Villeneuve'],
    ['in a footer', 'Page'],
    ['in a footnote', '12 mars'],
    ['in a table', 'Poste'],
  ])('%s', async (_, wanted) => {
    const { doc, host } = await inWord(LETTER())
    const read = await readIn(host)
    await host.jump(read, spanOf(read, wanted))
    expect(selected(doc)).toBe(wanted)
  })

  it('finds no-break spaces, carets, tabs, and stretches longer than a search may be', async () => {
    const long = `« ${'très '.repeat(80)}long »`
    const { doc, host } = await inWord({ body: story(`Prix\u00a0: 5\u202f000^2\t€ ${long}, puis ${long}.`) })
    const read = await readIn(host)
    for (const wanted of ['Prix\u00a0: 5\u202f000^2\t€', long]) {
      await host.jump(read, spanOf(read, wanted))
      expect(selected(doc)).toBe(wanted)
    }
    const again = spanOf(read, long, read.text.indexOf('puis'))
    await host.jump(read, again)
    expect(doc.selection.start.offset).toBe(again.start)
  })

  it('follows a paragraph that moved, and says so when the text is no longer there', async () => {
    const { doc, host } = await inWord({ body: story('Un', 'Deux', 'Trois') })
    const read = await readIn(host)
    doc.body.unshift(...story('Avant', 'Encore'))
    await host.jump(read, spanOf(read, 'Trois'))
    expect(selected(doc)).toBe('Trois')
    doc.body.splice(4, 1)
    expect(await host.jump(read, spanOf(read, 'Trois'))).toEqual({ ok: false, why: 'changed' })
  })
})

describe('writing', () => {
  it('inserts after what is selected', async () => {
    const { doc, host } = await inWord()
    expect(await host.insert(' à tous')).toEqual({ ok: true })
    expect(bodyOf(doc)).toEqual(['Bonjour à tous'])
  })

  it('replaces the selection only while it is what it was', async () => {
    const { doc, host } = await inWord({ body: story('Bonjour', 'Fin') })
    expect(await host.replaceSelection('Madame,\nMonsieur,', 'Bonsoir')).toEqual({ ok: false, why: 'changed' })
    expect(await host.replaceSelection('Madame,\nMonsieur,', 'Bonjour')).toEqual({ ok: true })
    expect(bodyOf(doc)).toEqual(['Madame,', 'Monsieur,', 'Fin'])
    cursorAtEnd(doc)
    expect(await host.replaceSelection('x', 'Fin')).toEqual({ ok: false, why: 'no-selection' })
  })

  it('adds a note at the end, in a frame of its own, and never reads it back', async () => {
    const { doc, host } = await inWord(LETTER())
    const before = (await readIn(host)).text
    expect(await host.addNote(['Vérification faite', 'Liste « Courrier »'])).toEqual({ ok: true })
    expect(await host.addNote(['Texte rédigé avec une aide de l’IA.'])).toEqual({ ok: true })
    expect(bodyOf(doc).slice(-3)).toEqual([
      'Vérification faite',
      'Liste « Courrier »',
      'Texte rédigé avec une aide de l’IA.',
    ])
    expect(doc.controls.map(({ tag, title }) => `${tag} ${title}`)).toEqual(Array(2).fill('apprenance-note Apprenance'))
    expect((await readIn(host)).text).toBe(before)
  })
})

describe('the proof', () => {
  it('is kept in full, once, and comes back as it was', async () => {
    const { doc, host } = await inWord()
    expect(await host.readProof()).toEqual({ ok: true, value: null })
    expect(await host.writeProof({ ...PROOF, date: '2026-11-21' }, 5)).toEqual({ ok: true, value: { kept: 'full' } })
    expect(await host.writeProof(PROOF, 5)).toEqual({ ok: true, value: { kept: 'full' } })
    expect(doc.xmlParts).toHaveLength(1)
    expect(doc.dirty).toBe(true)
    expect(doc.custom).toEqual({ Apprenance: '2026-11-22 1/5 courrier@1.2.0 aaaaaaaaaaaa' })
    expect(await host.readProof()).toEqual({ ok: true, value: PROOF })
  })

  it('is short where Word keeps no XML parts, and still tells whether the text changed', async () => {
    const { doc, host } = await inWord({ sets: { WordApi: '1.3' } })
    expect(host.limits).toEqual(['short-proof', 'no-tracking', 'no-footnotes', 'no-highlight'])
    expect(await host.writeProof(PROOF, 5)).toEqual({ ok: true, value: { kept: 'short' } })
    expect(doc.xmlParts).toEqual([])
    const read = await host.readProof()
    if (!read.ok || !read.value) throw new Error('no proof')
    expect(read.value).toMatchObject({ checklist: PROOF.checklist, date: PROOF.date })
    expect([stillHolds(read.value, PROOF.hash), stillHolds(read.value, 'b'.repeat(64))]).toEqual([true, false])
  })

  it('takes nothing for one that somebody else wrote or broke', async () => {
    const xml = (inside: string) => `<verification xmlns="urn:apprenance:verification:1">${inside}</verification>`
    for (const broken of [
      xml('{'),
      xml('[]'),
      xml('{"answers":{}}'),
      xml(''),
      xml('{"answers":{},"hash":"zz"}'),
      xml('<verification'.repeat(100_000)),
    ]) {
      const { host } = await inWord({ xmlParts: [broken], custom: { Apprenance: 'autre chose' } })
      expect(await host.readProof()).toEqual({ ok: true, value: null })
      uninstall()
    }
  })
})

describe('what Word cannot do', () => {
  it('with WordApi 1.3 alone: reads, jumps and inserts all the same, without footnotes or highlights', async () => {
    const { doc, host } = await inWord({ ...LETTER(), sets: { WordApi: '1.3' } })
    const read = await readIn(host)
    expect(read.parts.map(({ where }) => where)).not.toContain('footnote')
    await host.jump(read, spanOf(read, 'travaux'))
    expect([selected(doc), doc.highlighted]).toEqual(['travaux', []])
    expect(await host.selectedText()).toBe('travaux')
    expect(await host.insert('x')).toEqual({ ok: true })
    expect(host.watch(() => {})()).toBeUndefined()
  })

  const everything = (host: Host, read: TextRead) => ({
    read: () => host.read('all'),
    selection: () => host.read('selection'),
    readProof: () => host.readProof(),
    properties: () => host.properties(),
    insert: () => host.insert('x'),
    replace: () => host.replaceSelection('x', 'Bonjour'),
    note: () => host.addNote(['x']),
    writeProof: () => host.writeProof(PROOF, 5),
    jump: () => host.jump(read, { start: 0, end: 3 }),
  })
  // Jumping last: it moves the selection.
  const READING = ['read', 'selection', 'jump', 'readProof', 'properties']

  it('a document that is read only can be read and jumped in, and every change is refused with its reason', async () => {
    const { doc, host } = await inWord()
    const read = await readIn(host)
    doc.readOnly = true
    for (const [name, act] of Object.entries(everything(host, read)))
      expect(await act(), name).toMatchObject(READING.includes(name) ? { ok: true } : { ok: false, why: 'read-only' })
    expect(bodyOf(doc)).toEqual(['Bonjour'])
  })

  it('protected view lets nothing be read, which is said as such', async () => {
    const { doc, host } = await inWord()
    const read = await readIn(host)
    doc.protectedView = true
    for (const [name, act] of Object.entries(everything(host, read)))
      expect(await act(), name).toEqual({ ok: false, why: 'protected' })
    expect(await host.selectedText()).toBe('')
  })

  it.each([
    ['GeneralException', 'failed'],
    ['SearchDialogIsOpen', 'busy'],
    ['ItemNotFound', 'changed'],
    ['NotImplemented', 'unsupported'],
    ['RequestPayloadSizeLimitExceeded', 'too-long'],
  ] as const)('%s is said as « %s », whatever was asked, and the next try works', async (code, why) => {
    const { doc, host } = await inWord()
    const read = await readIn(host)
    for (const [name, act] of Object.entries(everything(host, read))) {
      if (name === 'selection') continue
      doc.failNext = code
      expect(await act(), name).toEqual({ ok: false, why })
    }
    expect(await host.insert(' encore')).toEqual({ ok: true })
  })

  it('a read that the pane does not know where to place is not jumped into', async () => {
    const { host } = await inWord()
    const read = await readIn(host)
    expect(await host.jump(read, { start: 900, end: 901 })).toEqual({ ok: false, why: 'unsupported' })
  })
})

describe('around the document', () => {
  it('gives its properties and its name, and says when the text may have changed, until told to stop', async () => {
    const { doc, host } = await inWord({
      properties: { title: 'Note', subject: 'Voirie', author: 'A. Martin', company: 'Ville', keywords: '' },
    })
    expect(await host.properties()).toEqual({ ok: true, value: doc.properties })
    expect(host.documentName()).toBe('Réponse.docx')
    let changes = 0
    const stop = host.watch(() => {
      changes += 1
    })
    const read = await readIn(host)
    await host.jump(read, { start: 0, end: 3 })
    await vi.waitFor(() => expect(changes).toBe(1))
    stop()
    expect(doc.listeners).toEqual([])
  })
})
