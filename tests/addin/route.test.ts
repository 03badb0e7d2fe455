import { describe, expect, it } from 'vitest'
import { canGoBack, currentRoute, goBack, goTo, startAt, switchTo } from '../../addin/route.ts'

const template = { screen: 'template', id: 'a' } as const
const inTemplate = goTo(
  goTo(startAt('models'), { screen: 'category', category: 'mail' }, 'category-mail'),
  template,
  'template-a',
)

describe('the way through the pane', () => {
  it('goes back step by step, to the element each step was opened from', () => {
    const first = goBack(inTemplate)
    expect(currentRoute(first.trail)).toEqual({ screen: 'category', category: 'mail' })
    expect(first.focus).toBe('template-a')
    const second = goBack(first.trail)
    expect(currentRoute(second.trail)).toEqual({ screen: 'home' })
    expect(second.focus).toBe('category-mail')
    expect(canGoBack(second.trail)).toBe(false)
    expect(goBack(second.trail).trail).toBe(second.trail)
  })

  it('is remembered by each tab; the tab one is in leads to its beginning', () => {
    const away = switchTo(inTemplate, 'verify')
    expect(currentRoute(away)).toEqual({ screen: 'checklists' })
    const again = switchTo(away, 'models')
    expect(currentRoute(again)).toEqual(template)
    expect(currentRoute(switchTo(again, 'models'))).toEqual({ screen: 'home' })
  })

  it('to a checklist from a template leads back to the lists, and the template is still there', () => {
    const checking = goTo(inTemplate, { screen: 'checklist', id: 'six-regles' }, 'next-six-regles')
    expect(checking.tab).toBe('verify')
    expect(currentRoute(goBack(checking).trail)).toEqual({ screen: 'checklists' })
    expect(currentRoute(switchTo(checking, 'models'))).toEqual(template)
  })
})
