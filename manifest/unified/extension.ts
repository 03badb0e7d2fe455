import type {
  ElementExtension,
  ExtensionAlternateVersionsArray,
  ExtensionRibbonsArray,
  ExtensionRuntimesArray,
} from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import type { Settings } from '../settings.ts'
import {
  BUTTON,
  type Host,
  iconFile,
  type Language,
  OUTLOOK,
  PATHS,
  PERMISSIONS,
  RIBBON_SIZES,
  WORD,
} from '../source.ts'
import type { UnifiedManifest } from './listing.ts'
import { reminderEvents, reminderRuntime } from './reminder.ts'

/** The Word and Outlook part: one pane in each, and the XML add-ins that this package hides. */
export function extension(
  settings: Settings,
  language: Language,
): Pick<UnifiedManifest, 'authorization' | 'extensions' | 'webApplicationInfo'> {
  const hosts = [WORD, OUTLOOK]
  const element: ElementExtension = {
    // No capability here: it would be asked of Word and Outlook both, and no requirement set exists in both.
    requirements: { scopes: hosts.map(host => host.scope), formFactors: ['desktop'] },
    runtimes: [...hosts.map(host => paneRuntime(settings, host)), ...reminderRuntime(settings)],
    ribbons: hosts.map(host => ribbon(settings, host, language)),
    ...reminderEvents(settings),
    alternates: [hides(settings, WORD, settings.ids.xmlWord), hides(settings, OUTLOOK, settings.ids.xmlOutlook)],
  }
  return {
    // The add-in's own registration, so that deploying the package asks the administrator to consent to it.
    // Never the bot's: a token of one must not be good for the other.
    webApplicationInfo: { id: settings.ids.addinClient, resource: settings.publicUrl },
    authorization: {
      permissions: {
        resourceSpecific: hosts.map(host => ({ name: PERMISSIONS[host.scope].unified, type: 'Delegated' })),
      },
    },
    extensions: [element],
  }
}

const requirements = (host: Host) => ({ scopes: [host.scope], capabilities: [...host.capabilities] })

function paneRuntime(settings: Settings, host: Host): ExtensionRuntimesArray {
  return {
    id: host.ids.runtime,
    type: 'general',
    requirements: requirements(host),
    code: { page: settings.publicUrl + PATHS.pane },
    lifetime: 'short',
    actions: [{ id: host.ids.action, type: 'openPage', view: 'pane', ...(host.pinnable ? { pinnable: true } : {}) }],
  }
}

function ribbon(settings: Settings, host: Host, language: Language): ExtensionRibbonsArray {
  const icons = RIBBON_SIZES.map(size => icon(settings, size))
  return {
    requirements: requirements(host),
    contexts: [...host.contexts],
    tabs: [
      {
        builtInTabId: host.tab,
        groups: [
          {
            id: host.ids.group,
            label: BUTTON.group[language],
            icons,
            controls: [
              {
                id: host.ids.control,
                type: 'button',
                label: BUTTON.label[language],
                icons,
                supertip: { title: BUTTON.tipTitle[language], description: host.tip[language] },
                actionId: host.ids.action,
              },
            ],
          },
        ],
      },
    ],
  }
}

/** Where both are installed, people see this package's button only (it takes Office up to a day). */
function hides(settings: Settings, host: Host, officeAddinId: string): ExtensionAlternateVersionsArray {
  return {
    requirements: { scopes: [host.scope] },
    hide: { customOfficeAddin: { officeAddinId } },
    // What the admin centre shows where it translates this package for an Office that only knows XML.
    alternateIcons: { icon: icon(settings, 32), highResolutionIcon: icon(settings, 64) },
  }
}

const icon = (settings: Settings, size: number) => ({
  size,
  url: `${settings.publicUrl}${PATHS.icons}/${iconFile('icon', size)}`,
})
