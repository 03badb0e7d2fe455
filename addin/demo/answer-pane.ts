import { CHANNEL, type Changed, type Hello, isQuestion, type Question, type Reply } from '../hosts/demo-protocol.ts'
import type { Editor } from './editor.ts'

/** Answers the pane in `frame`, and nobody else; tells it when the text changes. */
export function answerPane(frame: HTMLIFrameElement, hello: Hello, editor: Editor): void {
  const tell = (message: Reply | Changed) => frame.contentWindow?.postMessage(message, location.origin)
  window.addEventListener('message', event => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow || !isQuestion(event.data)) return
    const { id, ask } = event.data
    tell({ channel: CHANNEL, id, value: answer(ask, hello, editor) })
  })
  editor.watch(() => tell({ channel: CHANNEL, changed: true }))
}

function answer(ask: Question['ask'], hello: Hello, editor: Editor): unknown {
  switch (ask.what) {
    case 'hello':
      return hello
    case 'selected-text':
      return editor.selectedText()
    case 'insert':
      return editor.insert(ask.text)
    case 'paragraphs':
      return editor.paragraphs()
    case 'show':
      return editor.show(ask.spot)
    case 'replace':
      return editor.replace(ask.text, ask.expected)
    case 'note':
      return editor.addNote(ask.lines)
  }
}
