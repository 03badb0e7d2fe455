import type { XmlPackage } from '../bundle.ts'
import type { Element } from '../xml/element.ts'
import { readXml } from '../xml/read.ts'
import { childValue, named } from '../xml/walk.ts'
import { type Finding, finding, repeated } from './finding.ts'
import { checkHosted } from './images.ts'
import { EVENTS, PERMISSION_NAMES, REQUIRED_ICONS } from './known.ts'
import { checkOrder } from './xml-order.ts'
import { checkResources, checkXmlAddresses } from './xml-resources.ts'

/** Sizes of IconUrl and HighResolutionIconUrl: mail add-ins are shown larger than task panes. */
const LIST_ICONS = { TaskPaneApp: [32, 64], MailApp: [64, 128] } as const
const isApp = (type: string): type is keyof typeof LIST_ICONS => type in LIST_ICONS

export function checkXml({ xml }: XmlPackage, hosted: ReadonlyMap<string, Uint8Array>): Finding[] {
  const reading = readXml(xml)
  if ('problem' in reading) return [finding('xml-form', reading.problem)]
  const { root } = reading
  const type = root.attributes['xsi:type'] ?? ''
  if (root.name !== 'OfficeApp' || !isApp(type))
    return [
      finding(
        'xml-form',
        `the root is <${root.name} xsi:type="${type}">, not an OfficeApp of type TaskPaneApp or MailApp`,
      ),
    ]
  return [
    ...checkOrder(root),
    ...checkResources(root),
    ...checkXmlAddresses(root),
    ...checkXmlIcons(root, LIST_ICONS[type], hosted),
    ...checkNames(root),
  ]
}

function checkXmlIcons(
  root: Element,
  [small, large]: readonly [number, number],
  hosted: ReadonlyMap<string, Uint8Array>,
): Finding[] {
  const addresses = new Map(
    named(root, 'Images').flatMap(list =>
      list.children.map(image => [image.attributes.id, image.attributes.DefaultValue ?? ''] as const),
    ),
  )
  const icons = named(root, 'Icon')
  return [
    ...checkHosted(childValue(root, 'IconUrl'), small, hosted),
    ...checkHosted(childValue(root, 'HighResolutionIconUrl'), large, hosted),
    ...icons.flatMap(icon =>
      icon.children.flatMap(({ attributes }) =>
        checkHosted(addresses.get(attributes.resid) ?? '', Number(attributes.size), hosted),
      ),
    ),
    ...REQUIRED_ICONS.filter(size =>
      icons.some(icon => !icon.children.some(image => Number(image.attributes.size) === size)),
    ).map(size => finding('icon-missing', `a button or group has no icon of ${size} pixels`)),
  ]
}

/** Names and ids that Office takes as they are, and ignores when they are wrong. */
function checkNames(root: Element): Finding[] {
  const permission = childValue(root, 'Permissions')
  const ids = [...named(root, 'Control'), ...named(root, 'Group')].map(one => one.attributes.id ?? '')
  const events = named(root, 'LaunchEvent').map(event => event.attributes)
  const sends = events.filter(event => event.Type === 'OnMessageSend')
  return [
    ...(Object.values(PERMISSION_NAMES).includes(permission)
      ? []
      : [finding('permission-unknown', `"${permission}" is not a permission that Office knows`)]),
    ...repeated(ids).map(id => finding('control-twice', `two groups or controls have the id "${id}"`)),
    ...events
      .filter(({ Type = '' }) => !Object.values(EVENTS).includes(Type))
      .map(({ Type }) => finding('event-unknown', `"${Type}" is not an event that Outlook knows`)),
    ...(sends.length > 1
      ? [finding('send-twice', `OnMessageSend is handled ${sends.length} times; Outlook allows one`)]
      : []),
    ...sends
      .filter(({ SendMode }) => SendMode !== 'PromptUser')
      .map(({ SendMode }) =>
        finding('send-mode', `OnMessageSend has the SendMode "${SendMode ?? ''}", not PromptUser`),
      ),
  ]
}
