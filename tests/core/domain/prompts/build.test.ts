import { describe, expect, it } from 'vitest'
import { buildPrompt, hintsFor, type PromptParts } from '../../../../core/domain/prompts/build.ts'

const NOTHING: PromptParts = { role: '', task: '', context: '', constraints: '', format: '' }
const CLEAR: PromptParts = {
  role: 'Vous êtes agent d’accueil en mairie.',
  task: 'Reformuler ce message en langage clair',
  context: 'Le message part aux habitants d’une rue en travaux pendant l’été.',
  constraints: 'Ne rien ajouter qui ne soit dans le message ; dites-le si une date manque.',
  format: 'Dix lignes au plus',
}

describe('a request of one’s own', () => {
  it('is put together in the order of the form, empty parts leaving no trace', () => {
    expect(buildPrompt({ ...NOTHING, task: ' Résumer ce rapport ', format: 'Cinq points\nUne phrase chacun' })).toBe(
      'Tâche\u00a0: Résumer ce rapport\n\nFormat attendu\u00a0:\nCinq points\nUne phrase chacun',
    )
    expect(buildPrompt(NOTHING)).toBe('')
  })

  it('gets no hint when it is clear', () => {
    expect(hintsFor(CLEAR)).toEqual([])
  })

  it.each<[keyof PromptParts, string, string]>([
    ['task', '', 'empty'],
    ['task', 'Une affiche', 'no-verb'],
    ['task', 'Résumer', 'short'],
    ['task', 'Résumer le rapport puis rédiger un mail', 'several-tasks'],
    ['context', '', 'empty'],
    ['context', 'Des travaux', 'short'],
    ['context', 'Des travaux ont lieu dans la rue des Lilas jusqu’en août', 'no-reader'],
    ['constraints', '', 'empty'],
    ['constraints', 'Restez poli', 'no-source-rule'],
    ['format', 'Joli', 'no-length'],
    ['role', '', 'empty'],
  ])('with %s « %s » is told « %s »', (part, text, hint) => {
    expect(hintsFor({ ...CLEAR, [part]: text })).toContainEqual({ part, hint })
  })

  it('is asked for the task first and the role last', () => {
    expect(hintsFor(NOTHING).map(({ part }) => part)).toEqual(['task', 'context', 'constraints', 'format', 'role'])
  })
})
