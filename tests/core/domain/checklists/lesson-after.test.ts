import { expect, it } from 'vitest'
import { lessonAfter } from '../../../../core/domain/checklists/lesson-after.ts'
import type { Checklist } from '../../../../core/domain/content/checklist.ts'

const item = (id: string, findings: string[]) => ({ id, text: id, why: '', how: '', findings, optional: false })
const list = {
  items: [item('sources', ['no-source', 'siret']), item('personnes', ['siret', 'person']), item('ton', [])],
} as Pick<Checklist, 'items'> as Checklist
const checked = { done: 'checked' } as const
const left = { done: 'skipped', note: '' } as const

it('teaches what was left unchecked first, where a lesson goes with it', () => {
  expect(lessonAfter(list, { sources: left, personnes: left, ton: checked })).toBe('ouvrir-la-source')
  expect(lessonAfter(list, { sources: checked, personnes: { done: 'colleague', note: '' }, ton: left })).toBe(
    'donnees-personnelles',
  )
})

it('else what checking is for', () => {
  expect(lessonAfter(list, { sources: checked, personnes: checked, ton: checked })).toBe('controle-humain')
  expect(lessonAfter(list, { sources: checked, personnes: checked, ton: left })).toBe('controle-humain')
})
