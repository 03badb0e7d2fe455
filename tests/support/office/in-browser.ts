import { installOutlook } from './fake-outlook.ts'
import { aDocument, installWord, story } from './fake-word.ts'
import { aMail, bodyText, type FakeMail } from './mail.ts'
import { type FakeSession, installBridge } from './naa-bridge.ts'
import { type FakeDocument, ofParagraph, stretchText, textOf } from './word-document.ts'

/** What a browser test asks for, as JSON: paragraphs as texts, everything else as the fakes have it. */
export interface WordSetup {
  body?: string[]
  header?: string[]
  footnotes?: string[][]
  /** Number of the paragraph that is selected; the first one unless said. */
  selected?: number
  over?: Partial<FakeDocument>
  session?: Partial<FakeSession>
}
export interface OutlookSetup {
  over?: Partial<FakeMail>
  session?: Partial<FakeSession>
}

/** Left in the page for the test to look at. */
export interface FakeState {
  doc?: FakeDocument
  mail?: FakeMail
  session: FakeSession
  /** The document's paragraphs, or the message's text. */
  text(): string
  selection(): string
}

const sessionOf = (over: Partial<FakeSession> = {}): FakeSession => ({
  token: 'jeton-d-essai',
  signedIn: true,
  windows: 0,
  scopes: [],
  ...over,
})

function word({
  body = ['Bonjour'],
  header = [''],
  footnotes = [],
  selected = 0,
  over,
  session,
}: WordSetup): FakeState {
  const empty = () => story('')
  const doc = aDocument({
    body: story(...body),
    headers: { Primary: story(...header), FirstPage: empty(), EvenPages: empty() },
    footnotes: footnotes.map(texts => story(...texts)),
    ...over,
  })
  doc.sets = { NestedAppAuth: '1.1', ...doc.sets }
  const paragraph = doc.body[selected]
  if (paragraph) doc.selection = ofParagraph(doc.body, paragraph)
  installWord(doc)
  return {
    doc,
    session: sessionOf(session),
    text: () => doc.body.map(textOf).join('\n'),
    selection: () => stretchText(doc.selection),
  }
}

function outlook({ over, session }: OutlookSetup): FakeState {
  const mail = aMail(over)
  mail.sets = { NestedAppAuth: '1.1', ...mail.sets }
  installOutlook(mail)
  return { mail, session: sessionOf(session), text: () => bodyText(mail), selection: () => mail.selected }
}

const start = (kind: 'word' | 'outlook', setup: WordSetup & OutlookSetup): void => {
  const state = kind === 'word' ? word(setup) : outlook(setup)
  installBridge(state.session)
  Object.assign(globalThis, { fake: state })
}

Object.assign(globalThis, { startFakeOffice: start })
