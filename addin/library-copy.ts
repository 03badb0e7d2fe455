import type { Library } from '../core/http-contract.ts'

/** The last library received, kept for days without network. It holds templates and lists, nothing of the person. */
export interface LibraryCopy {
  library: Library
  etag: string | null
  /** When the server last said it was current, in epoch milliseconds. */
  at: number
}

/** The few calls of `Storage` that are used; storage may be forbidden or full, and then nothing is kept. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'apprenance/library/2'

export function readCopy(storage: KeyValue | null, partition: string): LibraryCopy | null {
  try {
    const copy: unknown = JSON.parse(storage?.getItem(partition + KEY) ?? 'null')
    return isCopy(copy) ? copy : null
  } catch {
    return null
  }
}

export function keepCopy(storage: KeyValue | null, partition: string, copy: LibraryCopy): void {
  try {
    storage?.setItem(partition + KEY, JSON.stringify(copy))
  } catch {
    storage?.removeItem(partition + KEY)
  }
}

/** A copy written by another version of the pane is not trusted to have today's shape. */
function isCopy(value: unknown): value is LibraryCopy {
  if (typeof value !== 'object' || value === null || !('library' in value) || !('at' in value)) return false
  const library = value.library as Partial<Library> | null
  return typeof value.at === 'number' && Array.isArray(library?.prompts) && Array.isArray(library?.checklists)
}
