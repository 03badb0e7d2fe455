import type { UnifiedManifest } from '../unified/listing.ts'
import { type Finding, finding } from './finding.ts'
import { CAPABILITY_SCOPES, PERMISSION_NAMES } from './known.ts'

export function checkPermissions({ authorization }: UnifiedManifest): Finding[] {
  const names = authorization?.permissions?.resourceSpecific?.map(permission => permission.name) ?? []
  return [
    ...names
      .filter(name => !(name in PERMISSION_NAMES))
      .map(name => finding('permission-unknown', `"${name}" is not a permission that Office knows`)),
    ...names
      .filter(name => name.startsWith('Mailbox.'))
      .map(name => finding('permission-broad', `"${name}" opens the whole mailbox; the open message is enough`)),
  ]
}

type Requirements = { scopes?: readonly string[]; capabilities?: readonly { name: string }[] } | undefined

/**
 * A requirement set asked of an application that cannot have it hides the add-in there for good: Office wants all of
 * them at once ("Understand the logic of API requirement configuration").
 */
export function checkRequirements({ extensions = [] }: UnifiedManifest): Finding[] {
  const placed = extensions.flatMap((extension): [string, Requirements][] => [
    ['the extension', extension.requirements],
    ...(extension.runtimes ?? []).map((one): [string, Requirements] => [`runtime "${one.id}"`, one.requirements]),
    ...(extension.ribbons ?? []).map((one, index): [string, Requirements] => [`ribbon ${index + 1}`, one.requirements]),
    ...(extension.autoRunEvents ?? []).map((one): [string, Requirements] => ['autoRunEvents', one.requirements]),
  ])
  return placed.flatMap(([place, requirements]) =>
    (requirements?.capabilities ?? []).flatMap(({ name }) =>
      (requirements?.scopes ?? [])
        .filter(scope => !(CAPABILITY_SCOPES[name] ?? [scope]).includes(scope))
        .map(scope =>
          finding(
            'requirement-impossible',
            `${place} asks ${name} of "${scope}", where it does not exist: it would show nowhere there`,
          ),
        ),
    ),
  )
}
