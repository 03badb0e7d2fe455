/**
 * Names that Office knows and no schema checks. Source: OfficeDev/office-js-docs-pr of August 2026, articles
 * "Activate add-ins with events", "Understanding Outlook add-in permissions" and "Requesting permissions for API use".
 */

/** Event name in the unified manifest → its name in an XML manifest. */
export const EVENTS: Readonly<Record<string, string>> = {
  newMessageComposeCreated: 'OnNewMessageCompose',
  newAppointmentOrganizerCreated: 'OnNewAppointmentOrganizer',
  messageAttachmentsChanged: 'OnMessageAttachmentsChanged',
  appointmentAttachmentsChanged: 'OnAppointmentAttachmentsChanged',
  messageRecipientsChanged: 'OnMessageRecipientsChanged',
  appointmentAttendeesChanged: 'OnAppointmentAttendeesChanged',
  appointmentTimeChanged: 'OnAppointmentTimeChanged',
  appointmentRecurrenceChanged: 'OnAppointmentRecurrenceChanged',
  infoBarDismissClicked: 'OnInfoBarDismissClicked',
  messageSending: 'OnMessageSend',
  appointmentSending: 'OnAppointmentSend',
  messageComposeOpened: 'OnMessageCompose',
  appointmentOrganizerOpened: 'OnAppointmentOrganizer',
  messageFromChanged: 'OnMessageFromChanged',
  appointmentFromChanged: 'OnAppointmentFromChanged',
  sensitivityLabelChanged: 'OnSensitivityLabelChanged',
  messageDecrypt: 'OnMessageDecrypt',
}

/** Permission name in the unified manifest → its name in an XML manifest. */
export const PERMISSION_NAMES: Readonly<Record<string, string>> = {
  'MailboxItem.Restricted.User': 'Restricted',
  'MailboxItem.Read.User': 'ReadItem',
  'MailboxItem.ReadWrite.User': 'ReadWriteItem',
  'Mailbox.ReadWrite.User': 'ReadWriteMailbox',
  'Mailbox.SharedFolder': 'SharedFolder',
  'Document.Restricted.User': 'Restricted',
  'Document.Read.User': 'ReadDocument',
  'Document.ReadAll.User': 'ReadAllDocument',
  'Document.Write.User': 'WriteDocument',
  'Document.ReadWrite.User': 'ReadWriteDocument',
}

/** Where a requirement set exists, for those that exist in one kind of application only. */
export const CAPABILITY_SCOPES: Readonly<Record<string, readonly string[]>> = {
  Mailbox: ['mail'],
  WordApi: ['document'],
  WordApiDesktop: ['document'],
  AddinCommands: ['document', 'workbook', 'presentation'],
}

/** Icon sizes, in pixels, without which Office shows no button. */
export const REQUIRED_ICONS = [16, 32, 80] as const
