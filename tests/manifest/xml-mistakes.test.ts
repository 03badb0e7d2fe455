import { describe, expect, test } from 'vitest'
import type { XmlKey } from '../../manifest/source.ts'
import { complaints, plantXml, sampleBundle } from './sample.ts'

interface Mistake {
  what: string
  says: RegExp
  from: string | RegExp
  to: string
  key?: XmlKey
  sends?: true
}

const MISTAKES: Mistake[] = [
  {
    what: 'the version before the id',
    from: /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    to: '$2$1',
    says: /apprenance-word\.xml: <Id> must stand before <Version> in <OfficeApp> \[xml-order\]/,
  },
  {
    what: 'the permission before the default settings',
    from: /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
    to: '$2$1',
    says: /<DefaultSettings> must stand before <Permissions>/,
  },
  {
    what: 'the tip after the icon of a button',
    from: /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
    to: '$2$1',
    key: 'xml-outlook',
    says: /<Supertip> must stand before <Icon> in <Control>/,
  },
  {
    what: 'a group icon, which Outlook’s schema does not have',
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Group.Label"/><Icon><bt:Image size="16" resid="Icon.16"/></Icon>',
    key: 'xml-outlook',
    says: /<Icon> does not belong in <Group>/,
  },
  {
    what: 'the name given twice',
    from: /(<ProviderName>.*<\/ProviderName>)/,
    to: '$1$1',
    says: /<ProviderName> stands twice in <OfficeApp>/,
  },
  {
    what: 'no support address',
    from: /<SupportUrl [^>]*>/,
    to: '',
    says: /<OfficeApp> lacks <SupportUrl>/,
  },
  {
    what: 'an element left open',
    from: '</AppDomains>',
    to: '',
    says: /line \d+: <\/OfficeApp> does not close <AppDomains> \[xml-form\]/,
  },
  {
    what: 'a bare ampersand',
    from: 'DefaultValue="Apprenance documents"',
    to: 'DefaultValue="Lire & écrire"',
    says: /line 7: an "&" that is not a known reference/,
  },
  {
    what: 'a DOCTYPE',
    from: '<OfficeApp',
    to: '<!DOCTYPE OfficeApp [<!ENTITY a "b">]><OfficeApp',
    says: /line 2: this is not well-formed XML/,
  },
  {
    what: 'a prefix that nobody declared',
    from: / xmlns:bt="[^"]*"/,
    to: '',
    says: /the prefix "bt" of <bt:\w+> is not declared/,
  },
  {
    what: 'a reference that leads nowhere',
    from: '<Label resid="Button.Label"/>',
    to: '<Label resid="Button.Lable"/>',
    says: /resid "Button\.Lable" is not among the resources/,
  },
  {
    what: 'a resource id that is too long',
    from: /Button\.Label/g,
    to: 'Button.Label.That.Is.Longer.Than.32',
    says: /the id "Button\.Label\.That\.Is\.Longer\.Than\.32" has 35 characters; at most 32/,
  },
  {
    what: 'a description that is too long',
    from: /<Description DefaultValue="/,
    to: `<Description DefaultValue="${'a'.repeat(250)}`,
    says: /Description has \d+ characters; at most 250/,
  },
  {
    what: 'a text without its English',
    from: /<bt:Override Locale="en-US" Value="Write with care"\/>/,
    to: '',
    says: /no English text for Button\.Label/,
  },
  {
    what: 'a page outside our domain',
    from: '<SourceLocation DefaultValue="https://apprenance.example.org',
    to: '<SourceLocation DefaultValue="https://elsewhere.example',
    says: /https:\/\/elsewhere\.example\/.* is outside AppDomains/,
  },
  {
    what: 'a permission of the other application',
    from: 'ReadWriteDocument',
    to: 'ReadWriteDocuments',
    says: /"ReadWriteDocuments" is not a permission/,
  },
  {
    what: 'an icon of the wrong size in the list of add-ins',
    from: /(<IconUrl DefaultValue=".*classic-)64/,
    to: '$132',
    key: 'xml-outlook',
    says: /classic-32\.png is 32×32 pixels, not 64×64/,
  },
  {
    what: 'an icon size left out',
    from: /<bt:Image size="80" resid="Icon.80"\/>/,
    to: '',
    says: /a button or group has no icon of 80 pixels/,
  },
  {
    what: 'a control id used twice',
    from: 'id="buttonPaneWord"',
    to: 'id="groupWord"',
    says: /two groups or controls have the id "groupWord"/,
  },
  {
    what: 'another id than the one that is hidden',
    from: /<Id>3/,
    to: '<Id>4',
    says: /does not hide the XML add-in 40d0/,
  },
  {
    what: 'a version of its own',
    from: '<Version>1.2.3.0',
    to: '<Version>1.2.4.0',
    says: /apprenance-word\.xml has the version 1\.2\.4/,
  },
  {
    what: 'the unified name of an event',
    from: 'Type="OnMessageSend"',
    to: 'Type="messageSending"',
    key: 'xml-outlook',
    sends: true,
    says: /"messageSending" is not an event/,
  },
  {
    what: 'two send events',
    from: /(<LaunchEvent .*\/>)/,
    to: '$1$1',
    key: 'xml-outlook',
    sends: true,
    says: /OnMessageSend is handled 2 times/,
  },
  {
    what: 'a send event that can stop everyone’s mail',
    from: 'SendMode="PromptUser"',
    to: 'SendMode="Block"',
    key: 'xml-outlook',
    sends: true,
    says: /OnMessageSend has the SendMode "Block"/,
  },
]

describe('a mistake planted in an XML manifest is named', () => {
  test.each(MISTAKES)('$what', ({ from, to, says, key = 'xml-word', sends }) => {
    const made = sampleBundle(sends ? { sendReminder: true } : {})
    expect(complaints(plantXml(made, key, from, to)).join('\n')).toMatch(says)
  })
})
