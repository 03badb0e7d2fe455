import type { Host, Inserted } from './host.ts'
import { officeContext } from './office-context.ts'

/** Word, with requirement set WordApi 1.1 only. */
export const wordHost = (): Host => ({
  kind: 'word',
  surface: 'word',
  can: { readSelection: true, insert: true },
  selectedText,
  insert,
  documentName,
  ...officeContext(),
})

const selectedText = (): Promise<string> =>
  Word.run(async context => {
    const selection = context.document.getSelection()
    selection.load('text')
    await context.sync()
    // Word ends paragraphs with a carriage return alone.
    return selection.text.replace(/\r\n?/g, '\n').trim()
  })

/** `End` of the selection: what is selected stays as it is, and the text comes after it. */
async function insert(text: string): Promise<Inserted> {
  try {
    await Word.run(async context => {
      context.document.getSelection().insertText(text, 'End')
      await context.sync()
    })
    return { ok: true }
  } catch (error) {
    return { ok: false, why: isReadOnly(error) ? 'read-only' : 'failed' }
  }
}

const isReadOnly = (error: unknown): boolean =>
  error instanceof Error && /AccessDenied|NotAllowed|ReadOnly/i.test(`${'code' in error ? error.code : ''}`)

function documentName(): string | null {
  const url = Office.context.document?.url ?? ''
  const name = url.split(/[\\/]/).at(-1)?.split('?')[0] ?? ''
  return name === '' ? null : decodeSafely(name)
}

function decodeSafely(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
