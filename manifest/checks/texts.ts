import type { UnifiedPackage } from '../bundle.ts'
import { textsOf } from '../unified/texts.ts'
import { type Finding, finding } from './finding.ts'

/** Each text for people in French has its English, under the same key, and the other way round. */
export function checkTexts({ manifest, english }: UnifiedPackage): Finding[] {
  const french = textsOf(manifest)
  return [
    ...Object.keys(french)
      .filter(key => (english[key] ?? '').trim() === '')
      .map(key => finding('text-missing', `no English text for ${key}`)),
    ...Object.keys(english)
      .filter(key => (french[key] ?? '').trim() === '')
      .map(key => finding('text-missing', `no French text for ${key}`)),
  ]
}
