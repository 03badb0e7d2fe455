import type { Settings } from '../settings.ts'
import { OUTLOOK, PERMISSIONS, SEND_REMINDER as REMINDER } from '../source.ts'
import { type Element, element, writeXml } from './element.ts'
import { officeApp, paneUrl, requirements, ribbonGroup, ribbonTexts } from './office-app.ts'
import { resources } from './resources.ts'

const OVERRIDES = 'http://schemas.microsoft.com/office/mailappversionoverrides'

/**
 * The add-in-only manifest for Outlook: Mac, perpetual Office. No mobile form factor: Outlook on a phone shows
 * add-in buttons on messages that are read, and ours is for messages being written.
 */
export function outlookXml(settings: Settings): string {
  const form = element('Form', { 'xsi:type': 'ItemEdit' }, [
    element('DesktopSettings', [element('SourceLocation', { DefaultValue: paneUrl(settings) })]),
  ])
  const rule = element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' })
  return writeXml(
    officeApp('xml-outlook', 'MailApp', settings, [
      element('Hosts', [element('Host', { Name: 'Mailbox' })]),
      requirements(OUTLOOK),
      element('FormSettings', [form]),
      element('Permissions', PERMISSIONS.mail.xml),
      element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [rule]),
      element('DisableEntityHighlighting', 'true'),
      // Pinning needs version 1.1, which is only read inside an (empty) 1.0.
      element('VersionOverrides', { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' }, [overrides(settings)]),
    ]),
  )
}

function overrides(settings: Settings): Element {
  const ribbon = element('ExtensionPoint', { 'xsi:type': 'MessageComposeCommandSurface' }, [ribbonGroup(OUTLOOK)])
  const reminder = settings.sendReminder
  const host = element('Host', { 'xsi:type': 'MailHost' }, [
    ...(reminder ? [runtimes()] : []),
    element('DesktopFormFactor', [ribbon, ...(reminder ? [launchEvent()] : [])]),
  ])
  const urls = {
    'Pane.Url': paneUrl(settings),
    ...(reminder
      ? { 'Events.Page': settings.publicUrl + REMINDER.page, 'Events.Script': settings.publicUrl + REMINDER.script }
      : {}),
  }
  return element('VersionOverrides', { xmlns: `${OVERRIDES}/1.1`, 'xsi:type': 'VersionOverridesV1_1' }, [
    requirements(OUTLOOK, 'bt:'),
    element('Hosts', [host]),
    resources(settings, { urls, ...ribbonTexts(OUTLOOK) }),
  ])
}

const runtimes = () =>
  element('Runtimes', [
    element('Runtime', { resid: 'Events.Page' }, [element('Override', { type: 'javascript', resid: 'Events.Script' })]),
  ])

const launchEvent = () =>
  element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
    element('LaunchEvents', [
      element('LaunchEvent', { Type: 'OnMessageSend', FunctionName: REMINDER.action, SendMode: 'PromptUser' }),
    ]),
    element('SourceLocation', { resid: 'Events.Page' }),
  ])
