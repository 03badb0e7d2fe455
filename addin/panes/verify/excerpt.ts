import type { Span } from '../../../core/domain/verify/finding.ts'

/** A passage with a little of what stands around it, on one line. */
export interface Excerpt {
  before: string
  found: string
  after: string
}

const AROUND = 36
const LONGEST = 160

export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const found = text.slice(start, end)
  return {
    before: opening(text.slice(Math.max(0, start - AROUND), start), start > AROUND),
    found: onOneLine(found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found),
    after: closing(text.slice(end, end + AROUND), end + AROUND < text.length),
  }
}

/** From its line alone, beginning with a whole word. */
function opening(text: string, cut: boolean): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return cut && line === text ? `…${line.replace(/^\S*/, '')}` : line
}

function closing(text: string, cut: boolean): string {
  const [line = ''] = text.split('\n')
  return cut && line === text ? `${line.replace(/\S*$/, '')}…` : line
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
