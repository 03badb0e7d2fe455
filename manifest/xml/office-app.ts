import { XML_LISTINGS } from '../listings.ts'
import type { Settings } from '../settings.ts'
import { BUTTON, type Host, LANGUAGE_TAGS, PATHS, type Words, type XmlKey } from '../source.ts'
import { type Element, element } from './element.ts'
import { classicIcon, localised, ribbonIcon } from './resources.ts'

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0'

/** The root element with what both add-ins begin with, in the order that Office requires (checks/xml-order.ts). */
export function officeApp(key: XmlKey, type: string, settings: Settings, rest: readonly Element[]): Element {
  const { name, description } = XML_LISTINGS[key]
  const [small, large] = key === 'xml-word' ? [32, 64] : [64, 128]
  return element('OfficeApp', { xmlns: BASE, 'xmlns:xsi': XSI, 'xmlns:bt': BASIC_TYPES, 'xsi:type': type }, [
    element('Id', key === 'xml-word' ? settings.ids.xmlWord : settings.ids.xmlOutlook),
    element('Version', `${settings.version}.0`),
    element('ProviderName', settings.developer.name),
    element('DefaultLocale', LANGUAGE_TAGS.fr),
    localised('DisplayName', name),
    localised('Description', description),
    element('IconUrl', { DefaultValue: classicIcon(settings, small) }),
    element('HighResolutionIconUrl', { DefaultValue: classicIcon(settings, large) }),
    element('SupportUrl', { DefaultValue: settings.developer.supportUrl }),
    element('AppDomains', [element('AppDomain', new URL(settings.publicUrl).origin)]),
    ...rest,
  ])
}

/** `<Sets>`: in the `bt:` namespace inside VersionOverrides, without it outside. */
export function requirements(host: Host, prefix = ''): Element {
  const sets = host.capabilities.map(({ name, minVersion }) =>
    element(`${prefix}Set`, { Name: name, MinVersion: minVersion }),
  )
  return element('Requirements', [element(`${prefix}Sets`, sets)])
}

/** The ribbon group with the one button that opens the pane. Outlook's groups have no icon of their own. */
export function ribbonGroup(host: Host): Element {
  const groupIcon = host.scope === 'document' ? [ribbonIcon()] : []
  const action = [
    ...(host.scope === 'document' ? [element('TaskpaneId', host.ids.runtime)] : []),
    element('SourceLocation', { resid: 'Pane.Url' }),
    ...(host.pinnable ? [element('SupportsPinning', 'true')] : []),
  ]
  const control = element('Control', { 'xsi:type': 'Button', id: host.ids.control }, [
    element('Label', { resid: 'Button.Label' }),
    element('Supertip', [element('Title', { resid: 'Tip.Title' }), element('Description', { resid: 'Tip.Text' })]),
    ribbonIcon(),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, action),
  ])
  const group = element('Group', { id: host.ids.group }, [
    element('Label', { resid: 'Group.Label' }),
    ...groupIcon,
    control,
  ])
  return element('OfficeTab', { id: host.tab }, [group])
}

export const paneUrl = (settings: Settings) => settings.publicUrl + PATHS.pane

/** The texts of that group. */
export const ribbonTexts = (host: Host): { short: Record<string, Words>; long: Record<string, Words> } => ({
  short: { 'Group.Label': BUTTON.group, 'Button.Label': BUTTON.label, 'Tip.Title': BUTTON.tipTitle },
  long: { 'Tip.Text': host.tip },
})
