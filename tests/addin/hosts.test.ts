import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openOffice } from '../../addin/hosts/office.ts'

/** What the add-in sees of an Outlook where `selected` is selected; `null`: a message that is only read. */
function inOutlook(selected: string | null) {
  const written: string[] = []
  const done = (value: unknown) => ({ status: 'succeeded', value })
  const compose = {
    body: {
      setSelectedDataAsync: (text: string, _: object, then: (r: object) => void) => then(done(written.push(text))),
    },
    getSelectedDataAsync: (_: string, then: (r: object) => void) => then(done({ data: selected })),
  }
  Object.assign(globalThis, {
    Office: {
      HostType: { Word: 'Word', Outlook: 'Outlook' },
      CoercionType: { Text: 'text' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      onReady: async () => ({ host: 'Outlook' }),
      context: {
        displayLanguage: 'fr-FR',
        officeTheme: { isDarkTheme: false },
        mailbox: { item: selected === null ? { body: {} } : compose },
      },
    },
  })
  return written
}

function inWord(insertText: () => void) {
  Object.assign(globalThis, {
    Office: {
      HostType: { Word: 'Word', Outlook: 'Outlook' },
      onReady: async () => ({ host: 'Word' }),
      context: { document: { url: 'C:\\Documents\\Note 100 %.docx' } },
    },
    Word: {
      run: async (batch: (context: object) => Promise<unknown>) =>
        batch({ document: { getSelection: () => ({ insertText }) }, sync: async () => {} }),
    },
  })
}

// Node has one since version 21 only.
beforeAll(() => void vi.stubGlobal('navigator', { language: 'fr-FR' }))
afterEach(() => {
  for (const name of ['Office', 'Word']) Reflect.deleteProperty(globalThis, name)
})

describe('in Outlook', () => {
  it('a text goes in at the cursor', async () => {
    const written = inOutlook('')
    const host = await openOffice()
    expect(host).toMatchObject({ kind: 'outlook', surface: 'outlook', dark: false, can: { insert: true } })
    expect(await host.insert('Bonjour')).toEqual({ ok: true })
    expect(written).toEqual(['Bonjour'])
  })

  it('nothing replaces what is selected', async () => {
    const written = inOutlook('une phrase')
    const host = await openOffice()
    expect(await host.selectedText()).toBe('une phrase')
    expect(await host.insert('Bonjour')).toEqual({ ok: false, why: 'selection' })
    expect(written).toEqual([])
  })

  it('a message that is only read offers neither', async () => {
    inOutlook(null)
    expect((await openOffice()).can).toEqual({ readSelection: false, insert: false })
  })
})

describe('in Word', () => {
  it('a document that cannot be changed is said to be so', async () => {
    inWord(() => {
      throw Object.assign(new Error('no'), { code: 'AccessDenied' })
    })
    expect(await (await openOffice()).insert('x')).toEqual({ ok: false, why: 'read-only' })
  })

  it('any other failure is said, and the name of the document survives odd characters', async () => {
    inWord(() => {
      throw new Error('GeneralException')
    })
    const host = await openOffice()
    expect(await host.insert('x')).toEqual({ ok: false, why: 'failed' })
    expect(host.documentName()).toBe('Note 100 %.docx')
  })
})

describe('outside Office', () => {
  it('the pane works, with nothing to insert into', async () => {
    expect(await openOffice()).toMatchObject({ kind: 'none', surface: null, can: { insert: false } })
  })
})
