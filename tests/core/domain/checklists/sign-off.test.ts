import { describe, expect, it } from 'vitest'
import { checklistsFor, offeredChecklists } from '../../../../core/domain/checklists/choose.ts'
import { disclosureSentence } from '../../../../core/domain/checklists/disclosure.ts'
import { type Marks, nextOpen, signOff } from '../../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../../core/domain/content/checklist.ts'
import { MONDAY } from '../../../support/builders.ts'

const item = (id: string, optional = false) => ({
  id,
  text: `Point ${id}`,
  why: 'Parce que.',
  how: 'Ainsi.',
  findings: [],
  optional,
})
const aChecklist = (over: Partial<Checklist> = {}): Checklist => ({
  id: 'six-regles',
  version: '1.2.0',
  title: 'Les six règles',
  summary: 'Avant de se servir d’un texte.',
  default: false,
  documents: [],
  items: [item('sources'), item('dates'), item('ton', true)],
  sources: [{ title: 'Note de cadrage', date: '2025-03' }],
  author: 'Équipe du projet',
  reviewer: 'Relecture croisée',
  status: 'relu-equipe',
  reviewBy: '2027-05-01',
  ...over,
})
const checked = { done: 'checked' } as const
const skipped = (note: string) => ({ done: 'skipped', note }) as const
const said = (id: string, optional = false) => ({ text: `Point ${id}`, note: '', optional })
const sign = (marks: Marks) => signOff(aChecklist(), marks, MONDAY)

describe('signing off a checklist', () => {
  it('gives a receipt of what was checked', () => {
    expect(sign({ sources: checked, dates: checked, ton: checked })).toEqual({
      receipt: {
        checklist: 'six-regles',
        version: '1.2.0',
        title: 'Les six règles',
        day: MONDAY,
        checked: [said('sources'), said('dates'), said('ton', true)],
        skipped: [],
        colleague: [],
        complete: true,
      },
    })
  })

  it('says aloud what was not checked; leaving out an optional item keeps the receipt complete', () => {
    expect(sign({ sources: checked, dates: skipped(' pas de date '), ton: skipped('') })).toMatchObject({
      receipt: {
        checked: [said('sources')],
        skipped: [
          { text: 'Point dates', note: 'pas de date', optional: false },
          { text: 'Point ton', note: '', optional: true },
        ],
        complete: false,
      },
    })
    expect(sign({ sources: checked, dates: checked, ton: skipped('') })).toMatchObject({ receipt: { complete: true } })
  })

  it('keeps apart what is left to a colleague, which is no check yet, and the notes of what was checked', () => {
    const colleague = { done: 'colleague', note: ' Service juridique ' } as const
    expect(
      sign({ sources: { done: 'checked', note: ' vu sur Légifrance ' }, dates: colleague, ton: checked }),
    ).toMatchObject({
      receipt: {
        checked: [
          { text: 'Point sources', note: 'vu sur Légifrance' },
          { text: 'Point ton', note: '' },
        ],
        skipped: [],
        colleague: [{ text: 'Point dates', note: 'Service juridique', optional: false }],
        complete: false,
      },
    })
    expect(sign({ sources: { done: 'colleague', note: '' }, dates: checked, ton: checked })).toHaveProperty('receipt')
  })

  it('waits for every item, and for a word about what is not optional', () => {
    expect(sign({})).toEqual({ missing: ['sources', 'dates', 'ton'], unsaid: [] })
    expect(sign({ sources: skipped('  '), ton: skipped('') })).toEqual({ missing: ['dates'], unsaid: ['sources'] })
  })

  it('goes on to the next open item, round to the first ones, until none is left', () => {
    const { items } = aChecklist()
    expect(nextOpen(items, {}, 1)).toBe(1)
    expect(nextOpen(items, { dates: checked, ton: checked }, 1)).toBe(0)
    expect(nextOpen(items, { sources: checked, dates: checked, ton: checked }, 0)).toBeNull()
  })
})

describe('the checklists on offer', () => {
  it('begin with the default one and leave out drafts and withdrawn ones', () => {
    const lists = [
      aChecklist({ id: 'a' }),
      aChecklist({ id: 'brouillon', status: 'brouillon' }),
      aChecklist({ id: 'b', default: true, status: 'adopte' }),
      aChecklist({ id: 'retire', status: 'retire' }),
    ]
    expect(offeredChecklists(lists).map(list => list.id)).toEqual(['b', 'a'])
  })
})

describe('the sentence that says an AI helped', () => {
  const sentence = 'Passage rédigé avec l’aide de {outil}, relu par {relecteur}.'

  it('is filled in as typed', () => {
    expect(disclosureSentence(sentence, ' Assistant IA ', 'J. $& Durand')).toBe(
      'Passage rédigé avec l’aide de Assistant IA, relu par J. $& Durand.',
    )
  })

  it('waits for both names', () => {
    expect(disclosureSentence(sentence, 'Assistant IA', ' ')).toBeNull()
    expect(disclosureSentence(sentence, '', 'J. Durand')).toBeNull()
  })
})

describe('the checklists for a kind of document', () => {
  const lists = [
    aChecklist({ id: 'usual', default: true, documents: ['note', 'tableau', 'annonce'] }),
    aChecklist({ id: 'delicate', documents: ['mail', 'courrier'] }),
    aChecklist({ id: 'letters', documents: ['courrier', 'mail'] }),
    aChecklist({ id: 'plain', documents: ['courrier', 'mail', 'annonce'] }),
  ]
  const ids = (kind: Parameters<typeof checklistsFor>[1]) => checklistsFor(lists, kind).map(({ id }) => id)

  it('are the most particular ones, two at most, first the one that names it first', () => {
    expect(ids('courrier')).toEqual(['letters', 'delicate'])
    expect(ids('mail')).toEqual(['delicate', 'letters'])
  })

  it('are the usual one when nothing was recognised or nothing fits; none where there is none', () => {
    expect(ids(null)).toEqual(['usual'])
    expect(ids('deliberation')).toEqual(['usual'])
    expect(checklistsFor([], null)).toEqual([])
  })
})
