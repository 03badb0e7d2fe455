import { describe, expect, it } from 'vitest'
import { LEVELS } from '../../core/domain/people/person.ts'
import digcomp from './digcomp-ai-outcomes.json' with { type: 'json' }
import { catalog, complain, objectives, questions } from './shipped.ts'

/** What the library promises, by pack: at least so many objectives. */
const OBJECTIVES: Record<string, number> = {
  socle: 40,
  donnees: 12,
  cyber: 12,
  'bon-prompt': 10,
  accueil: 6,
  'ressources-humaines': 6,
  communication: 6,
  urbanisme: 6,
  'technique-espaces-verts': 6,
  'petite-enfance-ecoles': 6,
  encadrants: 8,
  'dirigeants-elus': 6,
  'referent-ia': 8,
}
const ofKind = (kind: string) => questions.filter(({ question }) => question.kind === kind).length

describe('the library', () => {
  it('holds what it promises', () => {
    const counts = {
      objectives: objectives.length,
      questions: questions.length,
      scenarios: questions.filter(({ question }) => question.scenario).length,
      planted: ofKind('erreur-plantee'),
      trueFalse: ofKind('vrai-faux'),
      prompts: catalog.prompts.size,
      checklists: catalog.checklists.size,
      rituals: catalog.rituals.size,
      terms: catalog.terms.size,
      personas: catalog.personas.size,
      links: catalog.links.size,
    }
    console.log(`bibliothèque : ${JSON.stringify(counts)}`)
    expect(counts.objectives).toBeGreaterThanOrEqual(120)
    expect(counts.questions).toBeGreaterThanOrEqual(260)
    expect(counts.planted).toBeGreaterThanOrEqual(25)
    expect(counts.prompts).toBeGreaterThanOrEqual(30)
    expect(counts.checklists).toBeGreaterThanOrEqual(12)
    expect(counts.rituals).toBeGreaterThanOrEqual(12)
    expect(counts.terms).toBeGreaterThanOrEqual(80)
    expect(counts.personas).toBeGreaterThanOrEqual(6)
    expect(counts.personas).toBeLessThanOrEqual(8)
  })

  it.each(Object.entries(OBJECTIVES))('has a pack %s of at least %i objectives', (pack, least) => {
    expect(objectives.filter(objective => objective.pack === pack).length).toBeGreaterThanOrEqual(least)
  })

  it('has a version simple for every lesson and every question', () => {
    const without = [
      ...objectives.filter(o => !o.plainLesson).map(o => complain(o, [], 'leçon sans version simple')),
      ...questions
        .filter(({ question }) => !question.plain)
        .map(({ objective, at }) => complain(objective, at, 'question sans version simple')),
    ]
    expect(without).toEqual([])
  })

  it('carries on: a question and a link for every series, a follow-up for every objective', () => {
    const series = [...catalog.series.values()].filter(s => !s.followUp || s.further.length === 0)
    expect(series.map(s => `${s.pack}/${s.id}`)).toEqual([])
    expect(objectives.filter(o => !o.followUp).map(o => o.id)).toEqual([])
  })

  it('is coded in DigComp and in Pix', () => {
    const uncoded = objectives.filter(
      o => !o.competences.some(c => c.startsWith('digcomp:')) || !o.competences.some(c => c.startsWith('pix:')),
    )
    expect(uncoded.map(o => complain(o, ['competences'], 'il faut un code DigComp et un code Pix'))).toEqual([])
  })

  it('serves, in the common core, each of DigComp 3.0’s AI-explicit outcomes of its first two levels', () => {
    const served = new Set(objectives.filter(o => o.pack === 'socle').flatMap(o => o.competences))
    expect(digcomp.outcomes).toHaveLength(40)
    expect(digcomp.outcomes.filter(id => !served.has(`lo:${id}`))).toEqual([])
  })

  it('serves the personas: every series reaches them, and nothing core is out of their reach', () => {
    const reach = [...catalog.personas.values()].flatMap(persona => {
      const level = LEVELS.indexOf(persona.level)
      return persona.series
        .filter(
          id =>
            !objectives.some(
              o =>
                o.series === id &&
                LEVELS.indexOf(o.level) <= level &&
                (o.trades.length === 0 || (persona.trade !== null && o.trades.includes(persona.trade))),
            ),
        )
        .map(id => `${persona.id}: ${id}`)
    })
    expect(reach).toEqual([])
  })
})

describe('the links', () => {
  it('are in https, once each, and say when they were opened or that they were not', () => {
    const urls = [...catalog.links.values()].map(link => link.url)
    expect(new Set(urls).size).toBe(urls.length)
    const used = new Set([
      ...[...catalog.series.values()].flatMap(s => s.further),
      ...objectives.flatMap(o => o.further),
    ])
    expect([...catalog.links.keys()].filter(id => !used.has(id))).toEqual([])
  })
})
