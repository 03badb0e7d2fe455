import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../addin/hosts/fingerprint.ts'
import type { Limit, Why } from '../../addin/hosts/host.ts'
import { openOffice } from '../../addin/hosts/office.ts'
import { fr } from '../../addin/words/fr.ts'
import { aDocument, installWord } from '../support/office/fake-word.ts'

// Node has one since version 21 only.
beforeAll(() => void vi.stubGlobal('navigator', { language: 'fr-FR' }))
let uninstall = () => {}
afterEach(() => uninstall())

describe('outside Office', () => {
  it('the pane works, with nothing to read or to insert into', async () => {
    const host = await openOffice()
    expect(host).toMatchObject({ kind: 'none', surface: null })
    expect(Object.values(host.can)).not.toContain(true)
    expect(await host.read('all')).toEqual({ ok: false, why: 'unsupported' })
  })
})

describe('what a host is told about', () => {
  it('an odd name of a document survives', async () => {
    uninstall = installWord(aDocument({ name: 'C:\\Documents\\Note 100 %.docx' }))
    const host = await openOffice()
    expect(host.documentName()).toBe('Note 100 %.docx')
    expect(host).toMatchObject({ kind: 'word', dark: true, partition: 'compte-a/', language: 'fr-FR' })
  })

  it('every reason and every limit has its sentence', () => {
    const whys: Record<Why, true> = {
      selection: true,
      'no-selection': true,
      'read-only': true,
      protected: true,
      changed: true,
      unsupported: true,
      'too-long': true,
      'item-changed': true,
      busy: true,
      failed: true,
    }
    const limits: Record<Limit, true> = {
      'short-proof': true,
      'no-footnotes': true,
      'no-tracking': true,
      'no-highlight': true,
      'no-jump': true,
      'no-attachments': true,
      'no-reply-all': true,
    }
    const sentences = Object.keys(fr).filter(key => key.startsWith('host.'))
    const named = [
      ...Object.keys(whys).map(why => `host.why.${why}`),
      ...Object.keys(limits).map(l => `host.limit.${l}`),
    ]
    expect(sentences.sort()).toEqual(named.sort())
  })
})

describe('the fingerprint of a text', () => {
  it('does not see layout, and sees every other change', async () => {
    const print = await fingerprint('Le prix\u00a0: 5\u202f000 €.\r\nFin')
    expect(print).toMatch(/^[\da-f]{64}$/)
    expect(await fingerprint('  Le prix : 5 000 €.\n\nFin ')).toBe(print)
    expect(await fingerprint('Le prix : 5 001 €.\nFin')).not.toBe(print)
  })
})
