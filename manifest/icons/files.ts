import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../settings.ts'
import { HOSTED_SIZES, iconFile, PATHS } from '../source.ts'
import { IMAGES } from '../unified/listing.ts'

/** The drawings of this folder as rendered by make.ts. */
export const PNG_FOLDER = fileURLToPath(new URL('png/', import.meta.url))
const read = (name: string): Uint8Array => readFileSync(PNG_FOLDER + name)

/** The images that go into a unified package, by file name. */
export const packagedImages = (): Record<string, Uint8Array> =>
  Object.fromEntries(Object.values(IMAGES).map(name => [name, read(name)]))

/** The images that the server must answer with, by address. */
export function hostedImages(settings: Settings): Map<string, Uint8Array> {
  const names = (['icon', 'classic'] as const).flatMap(family => HOSTED_SIZES.map(size => iconFile(family, size)))
  return new Map(names.map(name => [`${settings.publicUrl}${PATHS.icons}/${name}`, read(name)]))
}
