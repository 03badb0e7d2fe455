import { readAiken } from '../../core/domain/exchange/aiken/read.ts'
import { writeAiken } from '../../core/domain/exchange/aiken/write.ts'
import { readCsv } from '../../core/domain/exchange/csv/read.ts'
import { writeCsv } from '../../core/domain/exchange/csv/write.ts'
import { readGift } from '../../core/domain/exchange/gift/read.ts'
import { writeGift } from '../../core/domain/exchange/gift/write.ts'
import type { ExchangeQuestion } from '../../core/domain/exchange/question.ts'
import type { Reading } from '../../core/domain/exchange/reading.ts'
import type { Writing } from '../../core/domain/exchange/writing.ts'
import { readMoodleXml } from './moodle-xml/read.ts'
import { writeMoodleXml } from './moodle-xml/write.ts'
import { readQti } from './qti/read.ts'
import { writeQti3 } from './qti/write.ts'

/** What can be imported, by the names of the command line. The text of a file → its questions. */
export const READERS = {
  gift: readGift,
  aiken: readAiken,
  'moodle-xml': readMoodleXml,
  qti: readQti,
  csv: readCsv,
} satisfies Record<string, (file: string) => Reading>
export type ImportFormat = keyof typeof READERS

export const WRITERS = {
  gift: writeGift,
  aiken: writeAiken,
  'moodle-xml': writeMoodleXml,
  qti3: writeQti3,
  csv: writeCsv,
} satisfies Record<string, (questions: readonly ExchangeQuestion[]) => Writing>
export type ExportFormat = keyof typeof WRITERS

export const isImportFormat = (name: string | undefined): name is ImportFormat =>
  name !== undefined && Object.hasOwn(READERS, name)
export const isExportFormat = (name: string | undefined): name is ExportFormat =>
  name !== undefined && Object.hasOwn(WRITERS, name)
