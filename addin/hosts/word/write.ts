import type { Inserted } from '../host.ts'
import { attempt, Stop, withoutValue } from '../outcome.ts'
import { supports } from '../supports.ts'
import { change } from './change.ts'

/** Word ends paragraphs with a carriage return alone. */
const lines = (text: string): string => text.replace(/\r\n?|\v/g, '\n').trim()

/** '' also when Word does not answer. */
export async function selectedText(): Promise<string> {
  const selected = await attempt('read', () => Word.run(readSelected))
  return selected.ok ? selected.value : ''
}

async function readSelected(context: Word.RequestContext): Promise<string> {
  const selection = context.document.getSelection()
  if (supports('WordApi', '1.4')) {
    const reviewed = selection.getReviewedText('Current')
    await context.sync()
    return lines(reviewed.value)
  }
  selection.load('text')
  await context.sync()
  return lines(selection.text)
}

/** `End` of the selection: what is selected stays as it is, and the text comes after it. */
export const insert = async (text: string): Promise<Inserted> =>
  withoutValue(
    await change(async context => {
      context.document.getSelection().insertText(text, 'End')
      await context.sync()
    }),
  )

export const replaceSelection = async (text: string, expected: string): Promise<Inserted> =>
  withoutValue(
    await change(async context => {
      const selected = await readSelected(context)
      if (selected === '') throw new Stop('no-selection')
      if (selected !== lines(expected)) throw new Stop('changed')
      context.document.getSelection().insertText(text, 'Replace')
      await context.sync()
    }),
  )
