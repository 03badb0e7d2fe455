import type { Bundle, Package, UnifiedPackage } from '../bundle.ts'
import { fileName } from '../bundle.ts'
import { equalIds } from '../settings.ts'
import type { PackageKey } from '../source.ts'
import { readXml } from '../xml/read.ts'
import { childValue } from '../xml/walk.ts'
import { type Finding, finding, repeated } from './finding.ts'

/** What a package says that it is. */
interface Identity {
  readonly key: PackageKey
  readonly id: string
  readonly version: string
  readonly name: string
}

/** Across the five packages: ids that differ, one version, names that people can tell apart. */
export function checkIdentity({ settings, packages }: Bundle): Finding[] {
  const identities = packages.map(identityOf)
  const xmlIds = identities.filter(one => one.key.startsWith('xml-')).map(one => one.id)
  return [
    ...equalIds(settings.ids).map(message => finding('ids-equal', message)),
    ...packages.flatMap(one =>
      one.kind === 'unified' ? [...checkRegistrations(one), ...checkHidden(one, xmlIds)] : [],
    ),
    ...identities
      .filter(one => one.version !== settings.version)
      .map(one =>
        finding('version', `${fileName(one.key)} has the version ${one.version}; the others have ${settings.version}`),
      ),
    ...checkApart(identities),
  ]
}

function identityOf(one: Package): Identity {
  if (one.kind === 'unified')
    return { key: one.key, id: one.manifest.id, version: one.manifest.version, name: one.manifest.name.short }
  const reading = readXml(one.xml)
  if ('problem' in reading) return { key: one.key, id: '', version: '', name: '' }
  // An XML version has a fourth number, always 0 here.
  const version = childValue(reading.root, 'Version').replace(/\.0$/, '')
  return { key: one.key, id: childValue(reading.root, 'Id'), version, name: childValue(reading.root, 'DisplayName') }
}

/** A token made for one registration must never be good for another: the bot's id is the bot's alone. */
function checkRegistrations({ key, manifest }: UnifiedPackage): Finding[] {
  const bots = manifest.bots?.map(bot => bot.botId.toLowerCase()) ?? []
  const web = manifest.webApplicationInfo?.id.toLowerCase()
  return web !== undefined && bots.includes(web)
    ? [
        finding(
          'ids-equal',
          `${fileName(key)}: webApplicationInfo.id is the bot's registration ${web}; each needs its own`,
        ),
      ]
    : []
}

/** A package with a pane hides both XML add-ins, else people see two buttons. */
function checkHidden({ key, manifest }: UnifiedPackage, xmlIds: readonly string[]): Finding[] {
  return (manifest.extensions ?? []).flatMap(extension => {
    const hidden = extension.alternates?.flatMap(one => one.hide?.customOfficeAddin?.officeAddinId ?? []) ?? []
    const strangers = hidden.filter(id => !xmlIds.includes(id))
    return [
      ...xmlIds
        .filter(id => !hidden.includes(id))
        .map(id => finding('hide', `${fileName(key)} does not hide the XML add-in ${id}`)),
      ...strangers.map(id => finding('hide', `${fileName(key)} hides ${id}, which is none of our XML add-ins`)),
    ]
  })
}

/** The bot-only package replaces the full one and so shares its id and name; all others stand side by side. */
function checkApart(identities: readonly Identity[]): Finding[] {
  const apart = identities.filter(one => one.key !== 'bot')
  return [
    ...repeated(apart.map(one => one.id)).map(id => finding('ids-equal', `two packages have the id ${id}`)),
    ...repeated(apart.map(one => one.name)).map(name =>
      finding('name-twice', `two packages are called "${name}"; people could not tell them apart`),
    ),
  ]
}
