import type { Hello } from '../hosts/demo-protocol.ts'
import { answerPane } from './answer-pane.ts'
import { editorIn } from './editor.ts'
import './sample.css'
import './documents.css'

function makeEditable(text: HTMLElement): void {
  text.contentEditable = 'true'
  text.spellcheck = false
  text.setAttribute('role', 'textbox')
  text.setAttribute('aria-multiline', 'true')
  text.setAttribute('aria-label', text.dataset.editor ?? '')
}

/** Joins the text of a sample page to the pane beside it. */
export function joinPane(hello: Hello): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.addin')
  const text = document.querySelector<HTMLElement>('[data-editor]')
  if (!frame || !text) throw new Error('the sample page has no pane or no text')
  makeEditable(text)
  // The pane asks « hello » as soon as it runs: it is only loaded once somebody listens.
  answerPane(frame, hello, editorIn(text))
  frame.src = './taskpane.html'
}
