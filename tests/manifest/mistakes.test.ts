import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import type { Bundle, UnifiedPackage } from '../../manifest/bundle.ts'
import { complaints, plant, sampleBundle, sampleSettings } from './sample.ts'

type Extension = NonNullable<UnifiedPackage['manifest']['extensions']>[number]

const extensionOf = ({ manifest }: UnifiedPackage): Extension => {
  const [extension] = manifest.extensions ?? []
  if (extension === undefined) throw new Error('no extension')
  return extension
}
const firstControl = (one: UnifiedPackage) => {
  const control = extensionOf(one).ribbons?.[0]?.tabs[0]?.groups?.[0]?.controls?.[0]
  if (control === undefined) throw new Error('no control')
  return control
}
const firstEvents = (one: UnifiedPackage) => {
  const events = extensionOf(one).autoRunEvents?.[0]?.events
  if (events?.[0] === undefined) throw new Error('no event')
  return { events, first: events[0] }
}
const lastRuntime = (one: UnifiedPackage) => {
  const runtime = extensionOf(one).runtimes?.at(-1)
  if (runtime === undefined) throw new Error('no runtime')
  return runtime
}
const square = (size: number, colour = 255) => {
  const png = new PNG({ width: size, height: size })
  png.data.fill(0)
  png.data.fill(colour, 0, 3)
  png.data[3] = 255
  return PNG.sync.write(png)
}

interface Mistake {
  what: string
  says: RegExp
  plant: (one: UnifiedPackage) => void
  /** With the reminder before sending switched on. */
  sends?: true
}

const MISTAKES: Mistake[] = [
  {
    what: 'an action id that nobody declares',
    says: /control "buttonPaneWord" calls the action "openPain".*\[action-unknown\]/,
    plant: one => {
      firstControl(one).actionId = 'openPain'
    },
  },
  {
    what: 'an action that nobody calls any more',
    says: /nothing calls the action "openPaneWord".*\[action-unused\]/,
    plant: one => {
      firstControl(one).actionId = 'openPaneMail'
    },
  },
  {
    what: 'the same action declared twice',
    says: /the action "openPaneWord" is declared twice/,
    plant: one => {
      lastRuntime(one).actions?.push({ id: 'openPaneWord', type: 'openPage', view: 'pane' })
    },
  },
  {
    what: 'a control id used twice',
    says: /two groups or controls have the id "buttonPaneMail".*\[control-twice\]/,
    plant: one => {
      firstControl(one).id = 'buttonPaneMail'
    },
  },
  {
    what: 'a button without its 80-pixel icon',
    says: /"buttonPaneWord" has no icon of 80 pixels/,
    plant: one => {
      const control = firstControl(one)
      control.icons = control.icons.map(icon => (icon.size === 80 ? { ...icon, size: 64 } : icon))
    },
  },
  {
    what: 'an icon that promises another size than its file has',
    says: /classic-128\.png is 128×128 pixels, not 16×16.*\[icon-size\]/,
    plant: one => {
      const [icon] = firstControl(one).icons
      if (icon) icon.url = icon.url.replace('icon-16', 'classic-128')
    },
  },
  {
    what: 'an icon that we do not have',
    says: /icon-17\.png is not among our images/,
    plant: one => {
      const [icon] = firstControl(one).icons
      if (icon) icon.url = icon.url.replace('icon-16', 'icon-17')
    },
  },
  {
    what: 'a colour icon of the wrong size',
    says: /color\.png is 96×96 pixels, not 192×192/,
    plant: one => Object.assign(one.images, { 'color.png': square(96) }),
  },
  {
    what: 'an outline icon in colour',
    says: /outline\.png has 1 pixels that are not white.*\[outline-colour\]/,
    plant: one => Object.assign(one.images, { 'outline.png': square(32, 120) }),
  },
  {
    what: 'a message extension of another bot',
    says: /names the bot "00000000-0000-4000-8000-000000000000".*\[compose-bot\]/,
    plant: ({ manifest }) => {
      const [extension] = manifest.composeExtensions ?? []
      if (extension) extension.botId = '00000000-0000-4000-8000-000000000000'
    },
  },
  {
    what: 'an action on a message without its dialog',
    says: /the action "keep" opens no dialog.*\[compose-dialog\]/,
    plant: ({ manifest }) => {
      delete manifest.composeExtensions?.[0]?.commands?.[0]?.fetchTask
    },
  },
  {
    what: 'a search whose words nobody reads',
    says: /the search "search" has no parameter "q".*\[compose-parameter\]/,
    plant: ({ manifest }) => {
      const [parameter] = manifest.composeExtensions?.[0]?.commands?.[1]?.parameters ?? []
      if (parameter) parameter.name = 'words'
    },
  },
  {
    what: 'two commands on a message under one id',
    says: /two commands of the message extension have the id "search".*\[compose-twice\]/,
    plant: ({ manifest }) => {
      const [first] = manifest.composeExtensions?.[0]?.commands ?? []
      if (first) first.id = 'search'
    },
  },
  {
    what: 'a page outside the valid domains',
    says: /https:\/\/elsewhere\.example\/pane\.html is outside validDomains/,
    plant: one => {
      lastRuntime(one).code.page = 'https://elsewhere.example/pane.html'
    },
  },
  {
    what: 'a wildcard domain',
    says: /validDomains has the wildcard "\*\.example\.org"/,
    plant: ({ manifest }) => {
      manifest.validDomains?.push('*.example.org')
    },
  },
  {
    what: 'a permission that does not exist',
    says: /"MailboxItem\.WriteRead\.User" is not a permission.*\[permission-unknown\]/,
    plant: ({ manifest }) => {
      manifest.authorization = {
        permissions: { resourceSpecific: [{ name: 'MailboxItem.WriteRead.User', type: 'Delegated' }] },
      }
    },
  },
  {
    what: 'a permission on the whole mailbox',
    says: /"Mailbox\.ReadWrite\.User" opens the whole mailbox/,
    plant: ({ manifest }) => {
      manifest.authorization?.permissions?.resourceSpecific?.push({ name: 'Mailbox.ReadWrite.User', type: 'Delegated' })
    },
  },
  {
    what: 'Word’s requirement set asked of Outlook too',
    says: /the extension asks AddinCommands of "mail", where it does not exist/,
    plant: one => {
      const { requirements } = extensionOf(one)
      if (requirements) requirements.capabilities = [{ name: 'AddinCommands', minVersion: '1.1' }]
    },
  },
  {
    what: 'an event name that Outlook does not know',
    says: /"OnMessageSend" is not an event that Outlook knows.*\[event-unknown\]/,
    sends: true,
    plant: one => {
      firstEvents(one).first.type = 'OnMessageSend'
    },
  },
  {
    what: 'two send events',
    says: /messageSending is handled 2 times; Outlook allows one.*\[send-twice\]/,
    sends: true,
    plant: one => {
      const { events, first } = firstEvents(one)
      events.push({ ...first })
    },
  },
  {
    what: 'a send event that can stop everyone’s mail',
    says: /messageSending has the sendMode "block"/,
    sends: true,
    plant: one => {
      firstEvents(one).first.options = { sendMode: 'block' }
    },
  },
  {
    what: 'an event whose action does not exist',
    says: /event "messageSending" calls the action "remind", which no runtime declares/,
    sends: true,
    plant: one => {
      firstEvents(one).first.actionId = 'remind'
    },
  },
  {
    what: 'an event handled by a button’s action',
    says: /event "messageSending" needs an action of type executeFunction, not "openPage"/,
    sends: true,
    plant: one => {
      firstEvents(one).first.actionId = 'openPaneMail'
    },
  },
  {
    what: 'an event that classic Outlook cannot run',
    says: /runtime "Events" handles events and has no code\.script/,
    sends: true,
    plant: one => {
      delete lastRuntime(one).code.script
    },
  },
  {
    what: 'events spread over two runtimes',
    says: /events are handled in 2 runtimes; Outlook wants one/,
    sends: true,
    plant: one => {
      const copy = structuredClone(lastRuntime(one))
      extensionOf(one).runtimes?.push({ ...copy, id: 'More', actions: [{ id: 'more', type: 'executeFunction' }] })
      firstEvents(one).events.push({ type: 'messageRecipientsChanged', actionId: 'more' })
    },
  },
  {
    what: 'a text without its English',
    says: /no English text for extensions\[0\]\.ribbons\[0\]\.tabs\[0\]\.groups\[0\]\.controls\[0\]\.label/,
    plant: ({ english }) => {
      delete (english as Record<string, string>)['extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label']
    },
  },
  {
    what: 'an English text without its French',
    says: /no French text for name\.full/,
    plant: ({ manifest }) => {
      delete manifest.name.full
    },
  },
  {
    what: 'a description that is too long',
    says: /manifest\.json: description\.short must NOT have more than 80 characters.*\[schema\]/,
    plant: ({ manifest }) => {
      manifest.description.short = 'a'.repeat(81)
    },
  },
  {
    what: 'an English name that is too long',
    says: /English texts: name\.short must NOT have more than 30 characters/,
    plant: one => Object.assign(one.english, { 'name.short': 'a'.repeat(31) }),
  },
  {
    what: 'a property that the schema does not know',
    says: /manifest\.json: the whole file must NOT have additional properties \(colour\)/,
    plant: ({ manifest }) => Object.assign(manifest, { colour: 'green' }),
  },
  {
    what: 'the bot’s registration used for signing in',
    says: /webApplicationInfo\.id is the bot's registration .*\[ids-equal\]/,
    plant: ({ manifest }) => {
      manifest.webApplicationInfo = { id: sampleSettings().ids.bot }
    },
  },
  {
    what: 'an XML add-in that is not hidden',
    says: /apprenance-full\.zip does not hide the XML add-in 0a11/,
    plant: one => {
      extensionOf(one).alternates?.pop()
    },
  },
  {
    what: 'the id of another add-in to hide',
    says: /apprenance-full\.zip hides 11111111-.*, which is none of our XML add-ins/,
    plant: one => {
      const hide = extensionOf(one).alternates?.[0]?.hide
      if (hide) hide.customOfficeAddin = { officeAddinId: '11111111-1111-4111-8111-111111111111' }
    },
  },
  {
    what: 'a version of its own',
    says: /apprenance-full\.zip has the version 9\.9\.9; the others have 1\.2\.3/,
    plant: ({ manifest }) => {
      manifest.version = '9.9.9'
    },
  },
  {
    what: 'a name that another package has',
    says: /two packages are called "Apprenance documents"/,
    plant: ({ manifest }) => {
      manifest.name.short = 'Apprenance documents'
    },
  },
]

describe('a mistake planted in the full package is named', () => {
  test.each(MISTAKES)('$what', ({ says, plant: change, sends }) => {
    const made = sampleBundle(sends ? { sendReminder: true } : {})
    expect(complaints(plant(made, 'full', change)).join('\n')).toMatch(says)
  })
})

describe('a mistake planted in the installation is named', () => {
  test('the bot and the API share one registration', () => {
    const made = sampleBundle()
    const ids = { ...made.settings.ids, api: made.settings.ids.bot.toUpperCase() }
    const shared: Bundle = { ...made, settings: { ...made.settings, ids } }
    expect(complaints(shared)).toEqual([
      expect.stringMatching(/MicrosoftAppId and API_CLIENT_ID are the same id.*\[ids-equal\]/),
    ])
  })

  test('a hosted icon was drawn at the wrong size', () => {
    const made = sampleBundle()
    const address = [...made.hosted.keys()].find(one => one.endsWith('/icon-80.png')) ?? ''
    const hosted = new Map(made.hosted).set(address, square(64))
    expect(complaints({ ...made, hosted }).join('\n')).toMatch(/icon-80\.png is 64×64 pixels, not 80×80/)
  })
})
