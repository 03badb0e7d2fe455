import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { ScanType, Span } from '../../core/domain/verify/finding.ts'

export interface Label extends Span {
  type: ScanType
}

export interface Sample {
  id: string
  text: string
  labels: readonly Label[]
  /** Never run while the rules were being tuned: every second text of each kind. */
  heldOut: boolean
}

const FOLDER = join(import.meta.dirname, 'corpus')
const MARK = /⟦([a-z-]+)\|([^⟧]*)⟧/g

/** The labelled texts. In the files a label stands around its words: ⟦phone|01 99 00 12 47⟧. */
export const corpus = (): Sample[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => load(readFileSync(join(FOLDER, name), 'utf8')) as { id: string; text: string }[])
    .map(({ id, text }) => ({ id, ...unmarked(text), heldOut: Number(id.slice(-2)) % 2 === 0 }))

function unmarked(marked: string): Pick<Sample, 'text' | 'labels'> {
  const labels: Label[] = []
  let [text, from] = ['', 0]
  for (const { index, 0: all, 1: type, 2: words = '' } of marked.matchAll(MARK)) {
    text += marked.slice(from, index)
    labels.push({ type: type as ScanType, start: text.length, end: text.length + words.length })
    text += words
    from = index + all.length
  }
  return { text: text + marked.slice(from), labels }
}
