import type { DocumentProperties, Done, Limit } from '../host.ts'
import { attempt } from '../outcome.ts'
import { supports } from '../supports.ts'

export const properties = (): Promise<Done<DocumentProperties>> =>
  attempt('read', () =>
    Word.run(async context => {
      const { properties } = context.document
      properties.load('title,subject,author,company,keywords')
      await context.sync()
      const { title, subject, author, company, keywords } = properties
      return { title, subject, author, company, keywords }
    }),
  )

/** Typing moves the selection: a hint that costs nothing, in every Word since 2016. */
export function watch(changed: () => void): () => void {
  if (!supports('DocumentEvents', '1.1')) return () => {}
  const type = Office.EventType.DocumentSelectionChanged
  Office.context.document.addHandlerAsync(type, changed)
  return () => Office.context.document.removeHandlerAsync(type, { handler: changed })
}

export function limits(): Limit[] {
  const missing: Limit[] = []
  if (!supports('WordApi', '1.4')) missing.push('short-proof', 'no-tracking')
  if (!supports('WordApi', '1.5')) missing.push('no-footnotes')
  if (!supports('WordApi', '1.8')) missing.push('no-highlight')
  return missing
}

/** As Word knows it when asked: editing may be switched on later. */
export const isReadOnly = (): boolean => Office.context.document?.mode === Office.DocumentMode.ReadOnly

export function documentName(): string | null {
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
