import { recogniseKind } from '../../core/domain/verify/document-kind.ts'
import { createScanner } from '../../core/domain/verify/scan.ts'
import type { Scan } from './answer.ts'

let known: { terms: string; scan: ReturnType<typeof createScanner> } | null = null

/** In whichever thread this runs. The scanner is kept: paragraphs that did not change are not read again. */
export function scanHere(text: string, terms: readonly string[]): Scan {
  const key = terms.join('\n')
  if (known?.terms !== key) known = { terms: key, scan: createScanner({ terms }) }
  return { findings: known.scan(text), kind: recogniseKind(text) }
}
