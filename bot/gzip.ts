import { gzipSync } from 'node:zlib'

/** Compressed once, and null when that spares nothing. Only for what holds no secret to be guessed by its size. */
export function gzipped(bytes: Uint8Array | string): Buffer | null {
  const small = gzipSync(bytes, { level: 9 })
  return small.length < Buffer.byteLength(bytes) ? small : null
}

/** RFC 9110, 12.5.3: named, and not with a weight of nought. */
export const acceptsGzip = (accepted: string | undefined): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(0\.\d*[1-9]\d*|1(\.0*)?))?\s*(,|$)/i.test(accepted ?? '')
