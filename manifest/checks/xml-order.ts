import type { Element } from '../xml/element.ts'
import { localName } from '../xml/walk.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Which children an element may have, in the order that Office requires: `!` must be there, `+` may be repeated.
 * Office refuses a manifest that is out of order, and its own validator is an online service. Sources: article
 * "How to find the proper order of manifest elements" (July 2026) and [MS-OWEMXML] 2.2.
 */
const BASE = `Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl!
  HighResolutionIconUrl! SupportUrl! AppDomains Hosts!`
const ORDER: Readonly<Record<string, string>> = {
  'TaskPaneApp OfficeApp': `${BASE} Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides`,
  'MailApp OfficeApp': `${BASE} Requirements! FormSettings! Permissions Rule! DisableEntityHighlighting VersionOverrides`,
  'TaskPaneApp VersionOverrides': 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  'MailApp VersionOverrides': `Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins
    ConnectedServiceControls ExtendedPermissions VersionOverrides`,
  DisplayName: 'Override+',
  Description: 'Override+',
  IconUrl: 'Override+',
  HighResolutionIconUrl: 'Override+',
  SourceLocation: 'Override+',
  AppDomains: 'AppDomain!+',
  Hosts: 'Host!+',
  Requirements: 'Sets Methods',
  Sets: 'Set!+',
  Methods: 'Method!+',
  DefaultSettings: 'SourceLocation!',
  FormSettings: 'Form!+',
  Form: 'DesktopSettings! TabletSettings PhoneSettings',
  DesktopSettings: 'SourceLocation! RequestedHeight',
  Rule: 'Rule+',
  Host: 'Runtimes AllFormFactors DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime!+',
  Runtime: 'Override+',
  DesktopFormFactor: 'SupportsSharedFolders GetStarted FunctionFile ExtensionPoint!+',
  ExtensionPoint: 'OfficeTab+ CustomTab+ OfficeMenu+ LaunchEvents SourceLocation',
  LaunchEvents: 'LaunchEvent!+',
  OfficeTab: 'Group!+',
  'TaskPaneApp Group': 'OverriddenByRibbonApi Label! Icon! Control!+',
  'MailApp Group': 'Label! Tooltip Control!+',
  Control: 'OverriddenByRibbonApi Label! Supertip! Icon! Action Enabled Items',
  Supertip: 'Title! Description!',
  Icon: 'Image!+',
  'TaskPaneApp Action': 'TaskpaneId SourceLocation Title FunctionName',
  'MailApp Action': 'SourceLocation SupportsPinning SupportsNoItemContext SupportsMultiSelect FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image!+',
  Urls: 'Url!+',
  ShortStrings: 'String!+',
  LongStrings: 'String!+',
  Image: 'Override+',
  Url: 'Override+',
  String: 'Override+',
}

interface Rule {
  readonly name: string
  readonly required: boolean
  readonly repeatable: boolean
}

const rulesOf = (app: string, parent: string): Rule[] =>
  (ORDER[`${app} ${parent}`] ?? ORDER[parent] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(text => ({ name: text.replace(/[!+]/g, ''), required: text.includes('!'), repeatable: text.includes('+') }))

export function checkOrder(root: Element): Finding[] {
  return check(root, root.attributes['xsi:type'] ?? '')
}

function check(parent: Element, app: string): Finding[] {
  const place = localName(parent.name)
  const rules = rulesOf(app, place)
  const findings: Finding[] = []
  let last = -1
  for (const { name } of parent.children) {
    const index = rules.findIndex(rule => rule.name === localName(name))
    if (index < 0) findings.push(finding('xml-order', `<${name}> does not belong in <${place}>`))
    else if (index < last)
      findings.push(finding('xml-order', `<${name}> must stand before <${rules[last]?.name}> in <${place}>`))
    else if (index === last && rules[index]?.repeatable === false)
      findings.push(finding('xml-order', `<${name}> stands twice in <${place}>`))
    last = Math.max(last, index)
  }
  const names = parent.children.map(child => localName(child.name))
  const lacking = rules.filter(rule => rule.required && !names.includes(rule.name))
  findings.push(...lacking.map(({ name }) => finding('xml-order', `<${place}> lacks <${name}>`)))
  return [...findings, ...parent.children.flatMap(child => check(child, app))]
}
