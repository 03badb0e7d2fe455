import { describe, expect, it } from 'vitest'
import { sentencesOf, wordCount } from '../../core/domain/words/prose.ts'
import { complain, objectives, questions, versionsOf } from './shipped.ts'

const share = (part: number, whole: number): number => part / whole
const percent = (value: number): string => `${Math.round(value * 100)} %`
/** Everything that does not hold in either version of a question, with its place. */
const check = (rule: (version: ReturnType<typeof versionsOf>[number]) => [PropertyKey[], string][]): string[] =>
  questions.flatMap(({ question, objective, at }) =>
    versionsOf(question).flatMap(version =>
      rule(version).map(([path, what]) =>
        complain(objective, [...at, ...version.under, ...path], `${what} (${version.name})`),
      ),
    ),
  )

describe('the bank of questions', () => {
  const scenarios = questions.filter(({ question }) => question.scenario).length
  const trueFalse = questions.filter(({ question }) => question.kind === 'vrai-faux').length
  const planted = questions.filter(({ question }) => question.kind === 'erreur-plantee').length
  const multiple = questions.filter(({ question }) => question.options.filter(option => option.right).length > 1).length

  it('puts people in a situation from the job, rather than asking for definitions', () => {
    console.log(
      `mises en situation ${percent(share(scenarios, questions.length))}, vrai-faux ${trueFalse}, erreurs plantées ${planted}, à plusieurs réponses ${multiple}`,
    )
    expect(planted).toBeGreaterThanOrEqual(4)
    expect(multiple).toBeGreaterThanOrEqual(2)
  })

  it('spreads the key over the places of the list, also where options are shuffled: files and prints keep it', () => {
    const places = [0, 1, 2].map(i => questions.filter(({ question }) => question.options[i]?.right).length)
    for (const count of places) expect(count).toBeGreaterThanOrEqual(questions.length / 5)
  })
})

describe('each question', () => {
  it('has three options, or two when it asks to agree or not (stricter than L02)', () => {
    const odd = questions.filter(({ question }) => question.options.length !== (question.kind === 'vrai-faux' ? 2 : 3))
    expect(odd.map(({ objective, at }) => complain(objective, at, 'nombre d’options'))).toEqual([])
  })

  it('offers no catch-all, no absolute and no hedge in any option, key or not (stricter than L03, L07, L08)', () => {
    const banned =
      /toutes? (ces|les) réponses|aucune (de ces|des) réponses|\bles deux réponses|\b(toujours|jamais|aucune?|uniquement|exclusivement|souvent|parfois|généralement)\b/i
    expect(
      check(({ options }) =>
        options.flatMap(({ text }, i): [PropertyKey[], string][] =>
          banned.test(text) ? [[['options', i], `« ${text} »`]] : [],
        ),
      ),
    ).toEqual([])
  })
})

describe('plain-language twins', () => {
  it('exist for every lesson and every question', () => {
    const without = [
      ...objectives.filter(o => !o.plainLesson).map(o => complain(o, ['lesson'], 'plainLesson manque')),
      ...questions
        .filter(({ question }) => !question.plain || Boolean(question.context) !== Boolean(question.plain.context))
        .map(({ objective, at }) => complain(objective, at, 'plain (ou son context) manque')),
    ]
    expect(without).toEqual([])
  })

  it('use shorter sentences than the ordinary version', () => {
    const mean = (texts: string[]) => {
      const sentences = texts.flatMap(sentencesOf)
      return sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length
    }
    const [ordinary, plain] = [
      mean(objectives.map(o => o.lesson)),
      mean(objectives.map(o => o.plainLesson ?? '')),
    ] as const
    console.log(`mots par phrase : leçons ${ordinary.toFixed(1)}, versions simples ${plain.toFixed(1)}`)
    expect(plain).toBeLessThan(ordinary)
    expect(plain).toBeLessThanOrEqual(10)
  })
})
