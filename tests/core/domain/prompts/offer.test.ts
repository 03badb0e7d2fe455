import { describe, expect, it } from 'vitest'
import { PROMPT_CATEGORIES } from '../../../../core/domain/content/prompt-template.ts'
import { byCategory, lastChanged, offered, standing } from '../../../../core/domain/prompts/offer.ts'
import { aPrompt } from './a-prompt.ts'

describe('the templates on offer', () => {
  it('come in the order of real use, whatever the order given', () => {
    const prompts = [...PROMPT_CATEGORIES].reverse().map(category => aPrompt({ id: category, category }))
    expect(offered(prompts, null).map(p => p.category)).toEqual([...PROMPT_CATEGORIES])
    expect(byCategory(prompts).map(g => g.category)).toEqual([...PROMPT_CATEGORIES])
  })

  it('leave out drafts, what was withdrawn and what is not for this surface', () => {
    const prompts = (['draft', 'in_review', 'approved', 'deprecated', 'withdrawn'] as const).map(status =>
      aPrompt({ id: status, status }),
    )
    expect(offered(prompts, 'word').map(p => p.id)).toEqual(['in_review', 'approved'])
    expect(offered([aPrompt({ hosts: ['outlook'] })], 'word')).toEqual([])
    expect(offered([aPrompt({ hosts: ['teams'] })], null)).toHaveLength(1)
  })

  it('are the organisation’s own only when a référent said so', () => {
    const review = { by: 'A. Martin', role: 'Référente IA', date: '2026-11-20', verdict: 'ok' } as const
    expect(standing(aPrompt({ status: 'approved' }))).toEqual({ by: 'team' })
    expect(standing(aPrompt({ status: 'approved', reviews: [review] }))).toEqual({
      by: 'referent',
      name: 'A. Martin',
      date: '2026-11-20',
    })
    expect(standing(aPrompt({ status: 'in_review', reviews: [review] }))).toEqual({ by: 'team' })
    expect(standing(aPrompt({ status: 'approved', reviews: [{ ...review, verdict: 'changes' }] }))).toEqual({
      by: 'team',
    })
  })

  it('say when they last changed', () => {
    const change = (date: string) => ({ version: '1.0.0', date, change: 'x' })
    expect(lastChanged({ changelog: [change('2026-11-02'), change('2026-11-12'), change('2026-10-01')] })).toBe(
      '2026-11-12',
    )
  })
})
