import type { ElementExtension } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import { type Finding, finding, repeated } from './finding.ts'
import { REQUIRED_ICONS } from './known.ts'

const groupsOf = (extension: ElementExtension) =>
  (extension.ribbons ?? []).flatMap(ribbon => ribbon.tabs).flatMap(tab => tab.groups ?? [])
const controlsOf = (extension: ElementExtension) => groupsOf(extension).flatMap(group => group.controls ?? [])
const actionsOf = (extension: ElementExtension) => (extension.runtimes ?? []).flatMap(runtime => runtime.actions ?? [])

/** Every button calls an action that exists, every action is called, and no id stands for two things. */
export function checkActions(extension: ElementExtension): Finding[] {
  const declared = actionsOf(extension).map(action => action.id)
  const controls = controlsOf(extension)
  const events = (extension.autoRunEvents ?? []).flatMap(group => group.events)
  const called = new Set([...controls, ...events].map(one => one.actionId))
  return [
    ...controls
      .filter(({ actionId }) => actionId === undefined || !declared.includes(actionId))
      .map(({ id, actionId }) =>
        finding('action-unknown', `control "${id}" calls the action "${actionId ?? ''}", which no runtime declares`),
      ),
    ...declared.filter(id => !called.has(id)).map(id => finding('action-unused', `nothing calls the action "${id}"`)),
    ...repeated(declared).map(id => finding('action-twice', `the action "${id}" is declared twice`)),
    ...repeated([...groupsOf(extension).flatMap(group => group.id ?? []), ...controls.map(control => control.id)]).map(
      id => finding('control-twice', `two groups or controls have the id "${id}"`),
    ),
    ...repeated((extension.runtimes ?? []).map(runtime => runtime.id)).map(id =>
      finding('runtime-twice', `two runtimes have the id "${id}"`),
    ),
  ]
}

/** Groups and controls without one of the three sizes are shown without an icon, or not at all. */
export function checkRequiredIcons(extension: ElementExtension): Finding[] {
  return [...groupsOf(extension), ...controlsOf(extension)].flatMap(({ id, icons }) =>
    REQUIRED_ICONS.filter(size => !icons?.some(icon => icon.size === size)).map(size =>
      finding('icon-missing', `"${id}" has no icon of ${size} pixels`),
    ),
  )
}
