import { crc32 } from 'node:zlib'

/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
const VERSION = 20
/** 1 January 1980, the oldest date a zip can hold: the same input always gives the same bytes. */
const DATE = 0x0021
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/** A zip archive without compression, of small files (APPNOTE.TXT 4.3). Packages are 30 KB: nothing to gain. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [path, data] of Object.entries(files)) {
    const name = Buffer.from(path, 'utf8')
    const common = commonHeader(name, data)
    const local = Buffer.concat([uint32(LOCAL), common, name, data])
    const place = Buffer.concat([Buffer.alloc(10), uint32(offset)])
    centrals.push(Buffer.concat([uint32(CENTRAL), uint16(VERSION), common, place, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = uint16(centrals.length)
  const end = Buffer.concat([uint32(END), uint32(0), count, count, uint32(directory.length), uint32(offset), uint16(0)])
  return Buffer.concat([...locals, directory, end])
}

/** What a file's two headers share: version, flags, method, time, date, checksum, both sizes, name and extra lengths. */
function commonHeader(name: Buffer, data: Uint8Array): Buffer {
  const head = [VERSION, FLAGS, 0, 0, DATE].map(uint16)
  const sizes = [crc32(data), data.length, data.length].map(uint32)
  return Buffer.concat([...head, ...sizes, uint16(name.length), uint16(0)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
