import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { type Bundle, bundle, type UnifiedPackage } from '../../manifest/bundle.ts'
import { checkBundle, sentence } from '../../manifest/check.ts'
import { type Environment, readSettings, type Settings } from '../../manifest/settings.ts'
import type { UnifiedKey, XmlKey } from '../../manifest/source.ts'

export const SAMPLE_FILE = 'manifest/sample.env'
export const sampleEnvironment = (): Environment => parseEnv(readFileSync(SAMPLE_FILE, 'utf8'))

export function sampleSettings(over: Partial<Settings> = {}): Settings {
  const outcome = readSettings(sampleEnvironment(), '1.2.3')
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'))
  return { ...outcome.ok, ...over }
}
export const sampleBundle = (over: Partial<Settings> = {}) => bundle(sampleSettings(over))

export function unified(made: Bundle, key: UnifiedKey): UnifiedPackage {
  const found = made.packages.find(one => one.key === key)
  if (found?.kind !== 'unified') throw new Error(`no package ${key}`)
  return found
}
export function xmlOf(made: Bundle, key: XmlKey): string {
  const found = made.packages.find(one => one.key === key)
  if (found?.kind !== 'xml') throw new Error(`no package ${key}`)
  return found.xml
}

/** The sentences that the checks say about a bundle. */
export const complaints = (made: Bundle) => checkBundle(made).map(sentence)

/** The bundle with one package's manifest, texts or images changed in place. */
export function plant(made: Bundle, key: UnifiedKey, change: (one: UnifiedPackage) => void): Bundle {
  const changed = structuredClone(unified(made, key))
  change(changed)
  return { ...made, packages: made.packages.map(one => (one.key === key ? changed : one)) }
}

/** The bundle with a piece of one XML manifest replaced; fails when the piece is not there. */
export function plantXml(made: Bundle, key: XmlKey, from: string | RegExp, to: string): Bundle {
  const before = xmlOf(made, key)
  const xml = before.replace(from, to)
  if (xml === before) throw new Error(`${from} is not in ${key}`)
  return { ...made, packages: made.packages.map(one => (one.key === key ? { ...one, kind: 'xml', key, xml } : one)) }
}
