import type { Done } from '../host.ts'
import { attempt, not } from '../outcome.ts'

/**
 * A change of the document. When it is refused, a look at the document tells protected view, where nothing can even be
 * read and one button helps, from a document that is simply closed to changes.
 */
export async function change<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<Done<T>> {
  const outcome = await attempt('write', () => Word.run(work))
  if (outcome.ok || outcome.why !== 'read-only') return outcome
  const look = await attempt('read', () => Word.run(readSomething))
  return look.ok ? outcome : not(look.why)
}

async function readSomething(context: Word.RequestContext): Promise<void> {
  context.document.getSelection().load('isEmpty')
  await context.sync()
}
