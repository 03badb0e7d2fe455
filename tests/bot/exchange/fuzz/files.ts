import type { ImportFormat } from '../../../../bot/exchange/formats.ts'
import { generator } from '../../../../core/domain/learning/seed.ts'
import { AIKEN, CSV, GIFT, MOODLE_XML, QTI_2, QTI_INLINE } from '../../../support/exchange-samples.ts'
import { mutated } from './mutate.ts'

const SOUND: Record<ImportFormat, readonly string[]> = {
  gift: [GIFT],
  aiken: [AIKEN],
  'moodle-xml': [MOODLE_XML],
  qti: [QTI_2, QTI_INLINE],
  csv: [CSV],
}
const FORMATS = Object.keys(SOUND) as ImportFormat[]

/** The n-th damaged file of a seed: formats in turn, each file by itself from its number. */
export function damagedFile(seed: number, n: number): { format: ImportFormat; text: string } {
  const next = generator(seed * 1_000_003 + n)
  const format = FORMATS[n % FORMATS.length] ?? 'gift'
  const own = SOUND[format]
  const other = SOUND[FORMATS[Math.floor(next() * FORMATS.length)] ?? 'gift'][0] ?? ''
  return { format, text: mutated(own[Math.floor(next() * own.length)] ?? '', other, next) }
}
