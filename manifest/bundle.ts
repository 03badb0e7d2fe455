import { hostedImages, packagedImages } from './icons/files.ts'
import type { Settings } from './settings.ts'
import { ENGLISH_FILE, type PackageKey, type UnifiedKey, type XmlKey } from './source.ts'
import { LOCALISATION_SCHEMA, type UnifiedManifest } from './unified/listing.ts'
import { unifiedManifest } from './unified/manifest.ts'
import { outlookXml } from './xml/outlook.ts'
import { wordXml } from './xml/word.ts'
import { zip } from './zip.ts'

export interface UnifiedPackage {
  readonly kind: 'unified'
  readonly key: UnifiedKey
  readonly manifest: UnifiedManifest
  /** Text keys and their English. */
  readonly english: Readonly<Record<string, string>>
  /** File name → PNG. */
  readonly images: Readonly<Record<string, Uint8Array>>
}
export interface XmlPackage {
  readonly kind: 'xml'
  readonly key: XmlKey
  readonly xml: string
}
export type Package = UnifiedPackage | XmlPackage

/** The five packages of one installation, with what the checks need to know about it. */
export interface Bundle {
  readonly settings: Settings
  readonly packages: readonly Package[]
  /** Address → PNG that the server answers with. */
  readonly hosted: ReadonlyMap<string, Uint8Array>
}

export function bundle(settings: Settings): Bundle {
  const images = packagedImages()
  const unified = (key: UnifiedKey): UnifiedPackage => ({
    kind: 'unified',
    key,
    ...unifiedManifest(key, settings),
    images,
  })
  return {
    settings,
    hosted: hostedImages(settings),
    packages: [
      unified('full'),
      unified('bot'),
      unified('addin'),
      { kind: 'xml', key: 'xml-word', xml: wordXml(settings) },
      { kind: 'xml', key: 'xml-outlook', xml: outlookXml(settings) },
    ],
  }
}

const FILE_NAMES: Record<PackageKey, string> = {
  full: 'apprenance-full.zip',
  bot: 'apprenance-bot.zip',
  addin: 'apprenance-addin.zip',
  'xml-word': 'apprenance-word.xml',
  'xml-outlook': 'apprenance-outlook.xml',
}
export const fileName = (key: PackageKey) => FILE_NAMES[key]

/** What goes to disk: a zip with the manifest at its root, or the XML itself. */
export function packageBytes(one: Package): Uint8Array {
  if (one.kind === 'xml') return Buffer.from(one.xml, 'utf8')
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8')
  return zip({
    'manifest.json': json(one.manifest),
    [ENGLISH_FILE]: json({ $schema: LOCALISATION_SCHEMA, ...one.english }),
    ...one.images,
  })
}
