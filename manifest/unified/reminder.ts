import type {
  ElementExtension,
  ExtensionRuntimesArray,
} from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import type { Settings } from '../settings.ts'
import { SEND_REMINDER as REMINDER } from '../source.ts'

const requirements = { scopes: ['mail' as const], capabilities: [REMINDER.capability] }

/** Its own runtime with a script: classic Outlook runs the event without a page. */
export function reminderRuntime(settings: Settings): ExtensionRuntimesArray[] {
  if (!settings.sendReminder) return []
  return [
    {
      id: REMINDER.runtime,
      type: 'general',
      requirements,
      code: { page: settings.publicUrl + REMINDER.page, script: settings.publicUrl + REMINDER.script },
      lifetime: 'short',
      actions: [{ id: REMINDER.action, type: 'executeFunction' }],
    },
  ]
}

export function reminderEvents(settings: Settings): Pick<ElementExtension, 'autoRunEvents'> {
  if (!settings.sendReminder) return {}
  const event = { type: 'messageSending', actionId: REMINDER.action, options: { sendMode: 'promptUser' as const } }
  return { autoRunEvents: [{ requirements, events: [event] }] }
}
