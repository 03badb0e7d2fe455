import { FakeContext, refuse } from './client-object.ts'
import { installOffice } from './fake-office.ts'
import type { Like } from './like.ts'
import { FakeWordDocument } from './word-around.ts'
import { type FakeDocument, ofParagraph, paragraph, type Story, whole } from './word-document.ts'

/** Paragraphs as texts; `| …` stands in a table. */
export const story = (...texts: string[]): Story =>
  texts.map(text => (text.startsWith('| ') ? paragraph(text.slice(2), 1) : paragraph(text)))

/** A saved letter in a Word that knows everything; the selection is its first paragraph. */
export function aDocument(over: Partial<FakeDocument> = {}): FakeDocument {
  const body = over.body ?? story('Bonjour')
  const [first = paragraph('')] = body
  const empty = () => ({ Primary: story(''), FirstPage: story(''), EvenPages: story('') })
  return {
    name: 'https://exemple.sharepoint.com/sites/a/R%C3%A9ponse.docx?web=1',
    platform: 'PC',
    sets: { WordApi: '1.8', DocumentEvents: '1.1' },
    latencyMs: 0,
    failNext: null,
    readOnly: false,
    protectedView: false,
    headers: empty(),
    footers: empty(),
    footnotes: [],
    tracking: 'Off',
    properties: { title: '', subject: '', author: '', company: '', keywords: '' },
    custom: {},
    xmlParts: [],
    controls: [],
    selection: ofParagraph(body, first),
    highlighted: [],
    dirty: false,
    listeners: [],
    ...over,
    body,
  }
}

/** The cursor at the end of the document, nothing selected. */
export function cursorAtEnd(doc: FakeDocument): void {
  const { end } = whole(doc.body)
  doc.selection = { story: doc.body, start: end, end }
}

/** Puts that document into a fake Word; returns what takes it away again. */
export function installWord(doc: FakeDocument): () => void {
  const uninstall = installOffice('Word', doc, { document: documentOf(doc) })
  const run = async (batch: (context: object) => Promise<unknown>): Promise<unknown> => {
    const context = new FakeContext(doc)
    const answer = batch({ document: new FakeWordDocument(context, doc), sync: () => context.sync() })
    if (!(answer instanceof Promise)) return refuse('RunMustReturnPromise')
    try {
      const value = await answer
      await context.sync()
      return value
    } finally {
      context.end()
    }
  }
  Object.assign(globalThis, { Word: { run } satisfies Like<typeof Word, 'run'> })
  return () => {
    uninstall()
    Reflect.deleteProperty(globalThis, 'Word')
  }
}

type Heard = (result: { status: string }) => void

/** The older half of the API: the document as Office's common interface shows it. */
const documentOf = (doc: FakeDocument) =>
  ({
    get url() {
      return doc.name
    },
    get mode() {
      return doc.readOnly ? Office.DocumentMode.ReadOnly : Office.DocumentMode.ReadWrite
    },
    addHandlerAsync: (_type: unknown, handler: () => void, done?: Heard) => {
      doc.listeners.push(handler)
      done?.({ status: 'succeeded' })
    },
    removeHandlerAsync: (_type: unknown, options?: { handler?: () => void }) => {
      doc.listeners = doc.listeners.filter(one => one !== options?.handler)
    },
  }) satisfies Like<Office.Document, 'url' | 'mode' | 'addHandlerAsync' | 'removeHandlerAsync'>
