import { type Bundle, fileName, type Package, type UnifiedPackage } from './bundle.ts'
import { checkActions, checkRequiredIcons } from './checks/actions.ts'
import { checkAddresses } from './checks/addresses.ts'
import { checkCompose } from './checks/compose.ts'
import { checkEvents } from './checks/events.ts'
import type { Finding } from './checks/finding.ts'
import { checkIdentity } from './checks/identity.ts'
import { checkHosted, checkImages, iconsOf } from './checks/images.ts'
import { checkPermissions, checkRequirements } from './checks/permissions.ts'
import { checkSchema } from './checks/schema.ts'
import { checkTexts } from './checks/texts.ts'
import { checkXml } from './checks/xml.ts'

export interface Problem extends Finding {
  /** The file in which it is, or "all packages". */
  readonly file: string
}

/**
 * Everything that can be checked without a network: Microsoft's schemas, and what they do not see (names of actions,
 * events and permissions, pixel sizes, domains, ids). Empty when all is well.
 */
export function checkBundle(bundle: Bundle): Problem[] {
  const inFile = (file: string) => (one: Finding) => ({ file, ...one })
  return [
    ...bundle.packages.flatMap(one => checkPackage(one, bundle.hosted).map(inFile(fileName(one.key)))),
    ...checkIdentity(bundle).map(inFile('all packages')),
  ]
}

export const sentence = ({ file, rule, message }: Problem) => `${file}: ${message} [${rule}]`

function checkPackage(one: Package, hosted: ReadonlyMap<string, Uint8Array>): Finding[] {
  return one.kind === 'xml' ? checkXml(one, hosted) : checkUnified(one, hosted)
}

function checkUnified(one: UnifiedPackage, hosted: ReadonlyMap<string, Uint8Array>): Finding[] {
  const { manifest } = one
  return [
    ...checkSchema(one),
    ...checkTexts(one),
    ...checkImages(one),
    ...checkAddresses(manifest),
    ...checkCompose(manifest),
    ...checkPermissions(manifest),
    ...checkRequirements(manifest),
    ...(manifest.extensions ?? []).flatMap(extension => [
      ...checkActions(extension),
      ...checkRequiredIcons(extension),
      ...checkEvents(extension),
      ...iconsOf(extension).flatMap(({ url, size }) => checkHosted(url, size, hosted)),
    ]),
  ]
}
