import { describe, expect, test } from 'vitest'
import { packageBytes } from '../../manifest/bundle.ts'
import { COMMANDS } from '../../manifest/source.ts'
import { complaints, sampleBundle, sampleSettings, unified, xmlOf } from './sample.ts'
import { unzip } from './unzip.ts'

describe('the five packages of a sample installation', () => {
  test('pass every check, with and without the reminder before sending', () => {
    expect(complaints(sampleBundle())).toEqual([])
    expect(complaints(sampleBundle({ sendReminder: true }))).toEqual([])
  })

  test('come out byte for byte the same when built twice', () => {
    const bytes = () => sampleBundle().packages.map(one => Buffer.from(packageBytes(one)).toString('base64'))
    expect(bytes()).toEqual(bytes())
  })

  test('are zips with the manifest, its English and three images at the root', () => {
    const files = unzip(packageBytes(unified(sampleBundle(), 'full')))
    expect([...files.keys()]).toEqual(['manifest.json', 'en-us.json', 'color.png', 'outline.png', 'color32.png'])
    expect(JSON.parse(String(files.get('manifest.json')))).toEqual(unified(sampleBundle(), 'full').manifest)
  })

  test('the bot-only one has no pane, and the add-in-only one no bot', () => {
    const made = sampleBundle()
    expect(unified(made, 'bot').manifest).not.toHaveProperty('extensions')
    expect(unified(made, 'bot').manifest).not.toHaveProperty('webApplicationInfo')
    expect(unified(made, 'addin').manifest).not.toHaveProperty('bots')
    expect(unified(made, 'bot').manifest.id).toBe(unified(made, 'full').manifest.id)
    expect(unified(made, 'addin').manifest.id).not.toBe(unified(made, 'full').manifest.id)
  })
})

describe('what the packages ask for', () => {
  test('is the open document and the open message, nothing wider', () => {
    const made = sampleBundle({ sendReminder: true })
    const { authorization } = unified(made, 'full').manifest
    expect(authorization?.permissions?.resourceSpecific?.map(one => one.name)).toEqual([
      'Document.ReadWrite.User',
      'MailboxItem.ReadWrite.User',
    ])
    expect(xmlOf(made, 'xml-word')).toContain('<Permissions>ReadWriteDocument</Permissions>')
    expect(xmlOf(made, 'xml-outlook')).toContain('<Permissions>ReadWriteItem</Permissions>')
    expect(unified(made, 'bot').manifest).not.toHaveProperty('authorization')
  })

  test('signs in with the add-in’s registration, never with the bot’s', () => {
    const { ids } = sampleSettings()
    for (const key of ['full', 'addin'] as const)
      expect(unified(sampleBundle(), key).manifest.webApplicationInfo?.id).toBe(ids.addinClient)
  })

  test('asks nothing of Word that only Outlook has, nor the other way round', () => {
    const [extension] = unified(sampleBundle(), 'full').manifest.extensions ?? []
    expect(extension?.requirements).not.toHaveProperty('capabilities')
  })

  test('handles no event where the reminder before sending is off', () => {
    const made = sampleBundle({ sendReminder: false })
    for (const key of ['full', 'addin'] as const)
      expect(unified(made, key).manifest.extensions?.[0]).not.toHaveProperty('autoRunEvents')
    expect(xmlOf(made, 'xml-outlook')).not.toContain('LaunchEvent')
  })
})

describe('the bot’s commands', () => {
  const lists = unified(sampleBundle(), 'full').manifest.bots?.[0]?.commandLists ?? []

  test('are all offered in the personal chat, in their order', () => {
    expect(lists[0]?.scopes).toEqual(['personal'])
    expect(lists[0]?.commands.map(one => one.title)).toEqual(COMMANDS.map(command => command.title.fr))
  })

  test('leave out in teams and group chats what is about one person', () => {
    expect(lists[1]?.scopes).toEqual(['team', 'groupChat'])
    expect(lists[1]?.commands.map(one => one.title)).toEqual(['aide', 'rituels'])
  })

  test('have English titles for people whose Teams is in English', () => {
    const { english } = unified(sampleBundle(), 'full')
    expect(english['bots[0].commandLists[0].commands[1].title']).toBe('my lesson')
  })
})

describe('the XML add-ins', () => {
  test('can be told from the unified packages by id, name and icon', () => {
    const made = sampleBundle()
    const { ids } = sampleSettings()
    const word = xmlOf(made, 'xml-word')
    expect(word).toContain(`<Id>${ids.xmlWord}</Id>`)
    expect(word).toContain('<DisplayName DefaultValue="Apprenance documents">')
    expect(JSON.stringify(unified(made, 'full').manifest)).not.toContain('classic-')
    expect(word).not.toMatch(/\/icon-\d+\.png/)
  })

  test('are both hidden where a package with a pane is installed', () => {
    const { ids } = sampleSettings()
    const [extension] = unified(sampleBundle(), 'addin').manifest.extensions ?? []
    expect(extension?.alternates?.map(one => one.hide?.customOfficeAddin?.officeAddinId)).toEqual([
      ids.xmlWord,
      ids.xmlOutlook,
    ])
  })
})
