import { describe, expect, it } from 'vitest'
import { complain, objectives, questions, sentencesOf, versionsOf, wordCount } from './shipped.ts'

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
    expect(share(scenarios, questions.length)).toBeGreaterThanOrEqual(0.6)
    expect(share(trueFalse, questions.length)).toBeLessThanOrEqual(0.2)
    expect(planted).toBeGreaterThanOrEqual(4)
    expect(multiple).toBeGreaterThanOrEqual(2)
  })

  it('does not give the key away by its length (L04)', () => {
    const single = questions.filter(({ question }) => question.options.filter(option => option.right).length === 1)
    const longest = single.filter(({ question: { options } }) => {
      const right = options.find(option => option.right)?.text.length ?? 0
      return options.every(option => option.right || option.text.length < right)
    })
    const chance = share(
      single.reduce((sum, { question }) => sum + 1 / question.options.length, 0),
      single.length,
    )
    console.log(`la clé est la plus longue dans ${percent(share(longest.length, single.length))} des cas`)
    expect(share(longest.length, single.length)).toBeLessThanOrEqual(chance + 0.1)
  })

  it('spreads the key over the places of the list (L16)', () => {
    const places = [0, 1, 2].map(i => questions.filter(({ question }) => question.options[i]?.right).length)
    for (const count of places) expect(count).toBeGreaterThanOrEqual(questions.length / 5)
  })
})

describe('each question', () => {
  it('has three options, or two when it asks to agree or not (L02)', () => {
    const odd = questions.filter(({ question }) => question.options.length !== (question.kind === 'vrai-faux' ? 2 : 3))
    expect(odd.map(({ objective, at }) => complain(objective, at, 'nombre d’options'))).toEqual([])
  })

  it('has short stems and options, and fits on one card (L11)', () => {
    expect(
      check(({ context, stem, options }) => [
        ...(wordCount(stem) > 60 ? [[['stem'], 'énoncé de plus de 60 mots'] as [PropertyKey[], string]] : []),
        ...options.flatMap(({ text }, i): [PropertyKey[], string][] =>
          wordCount(text) > 15 ? [[['options', i], 'option de plus de 15 mots']] : [],
        ),
        ...((words => (words > 120 ? [[[], `carte de ${words} mots`]] : []))(
          wordCount([context, stem, ...options.map(option => option.text)].join(' ')),
        ) as [PropertyKey[], string][]),
      ]),
    ).toEqual([])
  })

  it('ends its stem as a question or a task (L11)', () => {
    expect(
      check(({ stem }) => (/[?.]$/.test(stem) && stem.includes('?') ? [] : [[['stem'], 'ni question ni consigne']])),
    ).toEqual([])
  })

  it('has options of similar length, none much longer than the others (L04, L05)', () => {
    const uneven = questions.flatMap(({ question: { options }, objective, at }) => {
      const lengths = options.map(option => option.text.length)
      const right = options.filter(option => option.right).map(option => option.text.length)
      const others = options.filter(option => !option.right).map(option => option.text.length)
      const mean = others.reduce((sum, length) => sum + length, 0) / others.length
      return [
        ...(Math.max(...lengths) / Math.min(...lengths) > 2 ? ['options de longueurs trop différentes'] : []),
        ...(right.length === 1 && (right[0] ?? 0) === Math.max(...lengths) && (right[0] ?? 0) > 1.25 * mean
          ? ['la clé se devine à sa longueur']
          : []),
      ].map(what => complain(objective, [...at, 'options'], what))
    })
    expect(uneven).toEqual([])
  })

  it('offers no catch-all, no absolute and no hedge in an option (L03, L07, L08)', () => {
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

  it('says why for every option, in 15 to 60 words (12 to 45 in the simple version)', () => {
    expect(
      check(({ name, options }) =>
        options.flatMap(({ why }, i): [PropertyKey[], string][] => {
          const [least, most] = name === 'version simple' ? [12, 45] : [15, 60]
          const words = wordCount(why)
          return words < least || words > most ? [[['options', i, 'why'], `explication de ${words} mots`]] : []
        }),
      ),
    ).toEqual([])
  })

  it('explains without « oui » or « non »: the same words are read whatever was chosen', () => {
    expect(
      check(({ options }) =>
        options.flatMap(({ why }, i): [PropertyKey[], string][] =>
          /^(oui|non|bravo|exact|raté)\b/i.test(why) ? [[['options', i, 'why'], why.slice(0, 30)]] : [],
        ),
      ),
    ).toEqual([])
  })

  it('keeps its options in order when they name numbered sentences (L15)', () => {
    const loose = questions.filter(({ question }) => question.kind === 'erreur-plantee' && !question.ordered)
    expect(loose.map(({ objective, at }) => complain(objective, at, 'ordered: true manque'))).toEqual([])
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
