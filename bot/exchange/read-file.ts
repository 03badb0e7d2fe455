import { promises as fs } from 'node:fs'
import { EXCHANGE_LIMITS } from '../../core/domain/exchange/limits.ts'
import type { Reading } from '../../core/domain/exchange/reading.ts'
import { SAY } from '../../core/domain/exchange/sentences.ts'
import { type ImportFormat, READERS } from './formats.ts'

/** A file of questions on disk. Too large or not UTF-8: said as a problem of its first line. Absent: null. */
export async function readExchangeFile(format: ImportFormat, path: string): Promise<Reading | null> {
  const bytes = await bytesOf(path)
  if (bytes === null) return null
  if (typeof bytes === 'number') return refused(SAY.fileTooBig(kilobytes(bytes), kilobytes(EXCHANGE_LIMITS.bytes)))
  const text = utf8(bytes)
  return text === null ? refused(SAY.notUtf8()) : READERS[format](text)
}

const refused = (sentence: ReturnType<typeof SAY.notUtf8>): Reading => ({
  questions: [],
  problems: [{ line: 1, ...sentence }],
})

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024)

/** What the file holds, its size when that is too much, null when there is no such file. */
async function bytesOf(path: string): Promise<Uint8Array | number | null> {
  const stat = await fs.stat(path).catch(() => null)
  if (!stat?.isFile()) return null
  return stat.size > EXCHANGE_LIMITS.bytes ? stat.size : fs.readFile(path)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
