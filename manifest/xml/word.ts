import type { Settings } from '../settings.ts'
import { PERMISSIONS, WORD } from '../source.ts'
import { element, writeXml } from './element.ts'
import { officeApp, paneUrl, requirements, ribbonGroup, ribbonTexts } from './office-app.ts'
import { resources } from './resources.ts'

const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'

/** The add-in-only manifest for Word: perpetual Office, iPad, older versions. */
export function wordXml(settings: Settings): string {
  const ribbon = element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [ribbonGroup(WORD)])
  const overrides = element('VersionOverrides', { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' }, [
    element('Hosts', [element('Host', { 'xsi:type': 'Document' }, [element('DesktopFormFactor', [ribbon])])]),
    resources(settings, { urls: { 'Pane.Url': paneUrl(settings) }, ...ribbonTexts(WORD) }),
  ])
  const wordApi = { ...WORD, capabilities: WORD.capabilities.filter(({ name }) => name === 'WordApi') }
  return writeXml(
    officeApp('xml-word', 'TaskPaneApp', settings, [
      element('Hosts', [element('Host', { Name: 'Document' })]),
      // Not AddinCommands: an Office without ribbon buttons still opens the pane from its list of add-ins.
      requirements(wordApi),
      element('DefaultSettings', [element('SourceLocation', { DefaultValue: paneUrl(settings) })]),
      element('Permissions', PERMISSIONS.document.xml),
      overrides,
    ]),
  )
}
