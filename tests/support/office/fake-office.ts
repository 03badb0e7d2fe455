import { olderThan } from './client-object.ts'

/** What Word and Outlook have alike, as tests set it. */
export interface FakeProgram {
  sets: Record<string, string>
  platform: 'PC' | 'Mac' | 'OfficeOnline' | 'iOS' | 'Android'
}

/** Enumerations of office.js, with the values of the real one. */
const ENUMS = {
  HostType: { Word: 'Word', Outlook: 'Outlook' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
  EventType: {
    DocumentSelectionChanged: 'documentSelectionChanged',
    ItemChanged: 'olkItemSelectedChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
  },
  MailboxEnums: {
    RecipientType: { DistributionList: 'distributionList', User: 'user', ExternalUser: 'externalUser', Other: 'other' },
    ComposeType: { Reply: 'reply', NewMail: 'newMail', Forward: 'forward' },
    ItemType: { Message: 'message', Appointment: 'appointment' },
  },
}

/** `globalThis.Office`, for that host; returns what takes it away again. */
export function installOffice(host: 'Word' | 'Outlook', program: FakeProgram, context: object): () => void {
  // The real office.js leaves both null: a router that trusts them breaks.
  if (typeof history === 'object') Object.assign(history, { pushState: null, replaceState: null })
  const Office = {
    ...ENUMS,
    onReady: () => Promise.resolve({ host, platform: program.platform }),
    auth: { getAuthContext: async () => ({ loginHint: 'agente@commune.example' }) },
    actions: { associate: () => {} },
    context: {
      displayLanguage: 'fr-FR',
      platform: program.platform,
      partitionKey: 'compte-a/',
      officeTheme: { bodyBackgroundColor: '#1f1f1f' },
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          program.sets[name] !== undefined && !olderThan(program.sets[name], version),
      },
      ...context,
    },
  }
  Object.assign(globalThis, { Office })
  return () => void Reflect.deleteProperty(globalThis, 'Office')
}
