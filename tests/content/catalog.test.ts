import { describe, expect, it } from 'vitest'
import { recognise } from '../../core/domain/charter/may-i.ts'
import { PROMPT_CATEGORIES } from '../../core/domain/content/prompt-template.ts'
import { lookUp } from '../../core/domain/glossary/look-up.ts'
import { fill } from '../../core/domain/prompts/fill.ts'
import { catalog, ignored, objectives, questions } from './shipped.ts'

describe('the shipped content', () => {
  it('stands as a catalogue, with the counts that we promise', () => {
    const counts = {
      objectives: objectives.length,
      questions: questions.length,
      prompts: catalog.prompts.size,
      checklists: catalog.checklists.size,
      terms: catalog.terms.size,
      trades: catalog.trades.size,
      core: objectives.filter(objective => objective.core).length,
    }
    console.log(`contenu livré : ${JSON.stringify(counts)}`)
    expect(counts.trades).toBeGreaterThanOrEqual(14)
    expect(counts.trades).toBeLessThanOrEqual(20)
  })

  it('leaves aside nothing but schemas and the authors’ guide', () => {
    expect(ignored.filter(path => !/^(schemas\/.*\.generated\.json|README\.md)$/.test(path))).toEqual([])
  })

  it('gives something to learn in every series', () => {
    const empty = [...catalog.series.keys()].filter(id => !objectives.some(objective => objective.series === id))
    expect(empty).toEqual([])
  })
})

describe('the default charter', () => {
  const { charter } = catalog
  it('has one rule for each tool and class of data', () => {
    const pairs = charter.tools.flatMap(tool => charter.dataClasses.map(data => `${tool.id} × ${data.id}`))
    expect(charter.rules.map(rule => `${rule.tool} × ${rule.data}`).sort()).toEqual(pairs.sort())
  })

  it('never grows more open as data grow more protected', () => {
    const order = ['vert', 'orange', 'rouge']
    for (const tool of charter.tools) {
      const lights = charter.dataClasses.map(data =>
        order.indexOf(charter.rules.find(r => r.tool === tool.id && r.data === data.id)?.light ?? ''),
      )
      expect(lights, tool.id).toEqual([...lights].sort())
    }
  })

  it.each([
    ['est-ce que je peux mettre un compte rendu d’entretien dans ChatGPT', 'personnel', 'ia-grand-public'],
    ['puis-je traduire un certificat médical avec un traducteur', 'sensible', 'traducteur-en-ligne'],
    ['résumer le bulletin municipal avec l’IA de la mairie', 'public', 'ia-organisation'],
    ['donner le rapport d’activité publié à ChatGPT', 'public', 'ia-grand-public'],
    ['le cahier des charges dans une IA gratuite', 'interne', 'ia-grand-public'],
    ['une lettre d’habitante dans Word', 'personnel', 'bureautique'],
    ['ai-je le droit de mettre le cv d’une candidate dans le chat', 'personnel', 'ia-grand-public'],
    ['chercher le nom d’un usager sur internet', 'personnel', 'moteur-recherche'],
  ])('understands « %s »', (sentence, data, tool) => {
    expect(recognise(charter, sentence)).toEqual({ data, tool })
  })

  it('names six principles and a sentence to fill in', () => {
    expect(charter.principles).toHaveLength(6)
    expect(charter.disclosure).toMatch(/\{outil\}.*\{relecteur\}/)
  })
})

describe('the glossary', () => {
  it.each([
    ['un RAG', 'rag'],
    ['LLM', 'llm'],
    ['gdpr', 'rgpd'],
    ['halucination', 'hallucination'],
    ['le shadow AI', 'shadow-ia'],
    ['Shadow IT', 'shadow-it'],
    ['règlement européen sur l’IA', 'ai-act'],
    ['promt', 'prompt'],
    ['peeragogy', 'pairagogie'],
  ])('answers « %s »', (asked, id) => {
    expect(lookUp(catalog.terms.values(), asked)?.id).toBe(id)
  })

  it('lists no name under two terms', () => {
    const names = [...catalog.terms.values()].flatMap(({ id, term, aka }) =>
      [...new Set([term, ...aka].map(name => name.toLowerCase()))].map(name => ({ name, id })),
    )
    const twice = names.filter(({ name, id }) => names.some(other => other.name === name && other.id !== id))
    expect(twice).toEqual([])
  })
})

describe('the prompt templates', () => {
  const prompts = [...catalog.prompts.values()]
  it('cover every need of the pane’s first screen', () => {
    expect(PROMPT_CATEGORIES.filter(need => !prompts.some(prompt => prompt.category === need))).toEqual([])
  })

  it.each(prompts)('$id: its example fills it in completely', ({ body, slots, examples }) => {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(fill({ body, slots }, example.slots)).toHaveProperty('text')
  })

  it.each(prompts)('$id: names no tool, so that it holds with the one allowed locally', prompt => {
    expect(JSON.stringify(prompt)).not.toMatch(/ChatGPT|Copilot|Gemini|Claude|Mistral|Le Chat|Delibia/i)
  })
})
