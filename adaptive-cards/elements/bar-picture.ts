/** Sixty times as wide as high: a thin line on a phone as on a screen, stretched to the width of its card. */
const WIDTH = 120
const HEIGHT = 2
const BYTES_A_ROW = WIDTH / 8
// Readable on light and dark grounds.
const VIOLET = [116, 121, 224]
const GREY = [128, 128, 128]
// The rest of the bar lets its ground through: quiet on a light one as on a dark one.
const OPACITIES = [0xff, 0x46]

/**
 * A bar of two colours as a picture in the card itself: pixels of one bit, so that a card of many bars stays small.
 * `share` from 0 to 1. Written by hand since cards load nothing, from this machine or another.
 */
export function barPicture(share: number): string {
  const png = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...big(WIDTH), ...big(HEIGHT), 1, 3, 0, 0, 0]),
    ...chunk('PLTE', [...VIOLET, ...GREY]),
    ...chunk('tRNS', OPACITIES),
    ...chunk('IDAT', stored(rows(Math.round(WIDTH * Math.min(1, Math.max(0, share)))))),
    ...chunk('IEND', []),
  ]
  return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`
}

/** Each row: no filter, then a bit a pixel, 0 the first colour. */
function rows(done: number): number[] {
  const bits = Array.from({ length: BYTES_A_ROW }, (_, byte) => 0xff >> Math.min(8, Math.max(0, done - 8 * byte)))
  return Array.from({ length: HEIGHT }, () => [0, ...bits]).flat()
}

/** As zlib writes what it does not compress. */
function stored(bytes: number[]): number[] {
  const length = [bytes.length & 0xff, bytes.length >> 8]
  return [0x78, 0x01, 0x01, ...length, ...length.map(byte => byte ^ 0xff), ...bytes, ...big(adler(bytes))]
}

function chunk(type: string, bytes: number[]): number[] {
  const named = [...[...type].map(letter => letter.charCodeAt(0)), ...bytes]
  return [...big(bytes.length), ...named, ...big(crc(named))]
}

const big = (n: number): number[] => [n >>> 24, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff]

function adler(bytes: number[]): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return ((b << 16) | a) >>> 0
}

function crc(bytes: number[]): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}
