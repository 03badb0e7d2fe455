import { CHANNEL, type Hello, isQuestion, type Question, type Reply } from '../hosts/demo-protocol.ts'
import type { Editor } from './editor.ts'

/** Answers the pane in `frame`, and nobody else. */
export function answerPane(frame: HTMLIFrameElement, hello: Hello, editor: Editor): void {
  window.addEventListener('message', event => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow || !isQuestion(event.data)) return
    const { id, ask } = event.data
    const reply: Reply = { channel: CHANNEL, id, value: answer(ask, hello, editor) }
    frame.contentWindow?.postMessage(reply, location.origin)
  })
}

function answer(ask: Question['ask'], hello: Hello, editor: Editor): unknown {
  switch (ask.what) {
    case 'hello':
      return hello
    case 'selected-text':
      return editor.selectedText()
    case 'insert':
      return editor.insert(ask.text)
  }
}
