import type { IncomingMessage } from 'node:http'
import { readObject } from './json.ts'

/** Teams sends a few kilobytes; 256 KB leaves room for anything real. */
export const LARGEST_BODY = 256 * 1024

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i

/** The object that was sent, the status that refuses it, or 'gone' when the sender left in the middle. */
export type Body = Record<string, unknown> | 400 | 413 | 415 | 'gone'

/**
 * Our own reader, because the size limit must count what arrives and a body must never be unpacked:
 * any Content-Encoding and any type but JSON is 415, too large is 413, not an object is 400.
 */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const { headers } = req
  if (headers['content-encoding'] !== undefined) return 415
  if (!plainTransfer(headers['transfer-encoding'])) return 415
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return 415
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return 413
  const bytes = await collect(req)
  return Buffer.isBuffer(bytes) ? (readObject(bytes) ?? 400) : bytes
}

const plainTransfer = (encoding: string | undefined): boolean =>
  encoding === undefined || encoding.trim().toLowerCase() === 'chunked'

function collect(req: IncomingMessage): Promise<Buffer | 413 | 'gone'> {
  return new Promise(resolve => {
    const parts: Buffer[] = []
    let size = 0
    req.on('data', (part: Buffer) => {
      size += part.length
      if (size <= LARGEST_BODY) parts.push(part)
      else resolve(413)
    })
    req.once('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)))
    // Also comes after 'end', when the promise is settled and nothing changes.
    req.once('close', () => resolve('gone'))
  })
}
