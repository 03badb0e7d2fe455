import { describe, expect, it } from 'vitest'
import { readGift } from '../../../../core/domain/exchange/gift/read.ts'
import { writeGift } from '../../../../core/domain/exchange/gift/write.ts'
import { GIFT } from '../../../support/exchange-samples.ts'

const questionsIn = (file: string) => readGift(file).questions.map(({ question }) => question)
const only = (file: string) => {
  const { questions, problems } = readGift(file)
  expect(problems).toEqual([])
  expect(questions).toHaveLength(1)
  return questions[0]?.question
}
const moodle = (text: string) => ({ format: 'moodle', text })

describe('a GIFT file', () => {
  it('is read whole: every form of the grammar, each at its line', () => {
    const { questions, problems } = readGift(GIFT)
    expect(problems).toEqual([])
    expect(questions.map(({ line, question }) => `${line} ${question.type}`)).toEqual([
      ...['6 choice', '13 choice', '15 choice', '23 true-false', '25 true-false', '27 short-answer'],
      ...['29 short-answer', '31 matching', '38 numeric', '40 numeric', '42 numeric', '44 numeric'],
      ...['51 essay', '53 essay', '55 description'],
    ])
  })

  it('comes back the same from export and import', () => {
    const first = questionsIn(GIFT)
    const { text, losses } = writeGift(first)
    expect(losses).toEqual([])
    expect(questionsIn(text)).toEqual(first)
    expect(writeGift(questionsIn(text)).text).toBe(text)
  })

  it('may come from Windows or an old Mac, with a byte order mark', () => {
    const plain = questionsIn(GIFT)
    expect(questionsIn(`\uFEFF${GIFT.replaceAll('\n', '\r\n')}`)).toEqual(plain)
    expect(questionsIn(GIFT.replaceAll('\n', '\r'))).toEqual(plain)
  })
})

describe('each feature of the grammar', () => {
  it('names, ids, tags, categories, formats and escapes', () => {
    expect(questionsIn(GIFT)[0]).toEqual({
      type: 'choice',
      id: 'phrase-de-passe',
      name: 'Phrase de passe : pourquoi ?',
      category: ['$course$', 'top', 'Cyber', 'Mots de passe'],
      tags: ['mots de passe', 'crochet ] dedans'],
      stem: { format: 'html', text: '<p>Une phrase, c’est\nplus long.</p>' },
      generalFeedback: { format: 'markdown', text: '**À retenir** : longue et à soi.' },
      single: true,
      shuffle: true,
      options: [
        {
          text: { format: 'html', text: 'Plus longue, donc plus sûre' },
          weight: 100,
          feedback: { format: 'plain', text: 'C’est la longueur qui protège.' },
        },
        {
          text: { format: 'html', text: 'Plus courte {à taper}' },
          weight: -50,
          feedback: { format: 'html', text: 'Elle se devine.' },
        },
        { text: { format: 'html', text: 'Plus jolie ~ = # \\ : n' }, weight: 25.5, feedback: null },
      ],
    })
    expect(questionsIn(GIFT)[3]?.category).toEqual(['Cyber/Réseau', 'Wi-Fi'])
  })

  it('a missing word leaves a blank', () => {
    expect(only('Grant est {~enterré =inhumé} ici.')?.stem).toEqual(moodle('Grant est _____ ici.'))
  })

  it('several answers, with weights and no single key', () => {
    expect(questionsIn(GIFT)[2]).toMatchObject({
      single: false,
      options: [{ weight: 50 }, { weight: 50 }, { weight: -100 }],
    })
  })

  it('true and false, with what is said to those who were wrong and to those who were right', () => {
    expect(questionsIn(GIFT)[4]).toMatchObject({
      right: false,
      feedback: { true: moodle('Regardez l’horizon.'), false: moodle('Bien vu.') },
      generalFeedback: moodle('Ératosthène l’avait mesuré.'),
    })
  })

  it('numbers: alone, with a margin, between two, several with a feedback for all others', () => {
    const values = questionsIn(GIFT).flatMap(question => (question.type === 'numeric' ? [question.answers] : []))
    expect(values).toEqual([
      [{ value: { kind: 'near', number: 1822, tolerance: 0 }, weight: 100, feedback: null }],
      [{ value: { kind: 'near', number: 9.8092, tolerance: 0.0005 }, weight: 100, feedback: null }],
      [{ value: { kind: 'between', low: 9.809, high: 9.81 }, weight: 100, feedback: null }],
      [
        { value: { kind: 'near', number: 1822, tolerance: 0 }, weight: 100, feedback: moodle('Exact.') },
        { value: { kind: 'near', number: 1822, tolerance: 2 }, weight: 50, feedback: moodle('Proche, à deux près.') },
        { value: { kind: 'any' }, weight: 0, feedback: moodle('Pas encore.') },
      ],
    ])
  })

  it('pairs to match, one of which goes with nothing', () => {
    expect(questionsIn(GIFT)[7]).toMatchObject({
      pairs: [
        { prompt: moodle('Canada'), answer: 'Ottawa' },
        { prompt: { format: 'html', text: '<b>Italie</b>' }, answer: 'Rome' },
        { prompt: moodle(''), answer: 'Paris' },
      ],
    })
  })

  it.each([
    ['a backslash before a mark', 'a\\\\{T}', 'a\\'],
    ['a backslash before any other letter', 'C:\\dossier{T}', 'C:\\dossier'],
    ['a new line that was escaped', 'un\\n\\ndeux{T}', 'un\n\ndeux'],
    ['a new line of the source', 'un  \n   deux{T}', 'un deux'],
    ['colons without an escape', 'à 9:30{T}', 'à 9:30'],
    ['an unknown format, which is text', '[note] a{T}', '[note] a'],
  ])('%s', (_, file, text) => {
    expect(only(file)?.stem).toEqual(moodle(text))
  })

  it('a comment hides its line and nothing else, and gives no id to the next question', () => {
    const [first, second] = questionsIn('// [id:a]\nun\n// caché\ndeux{T}\n\ntrois{F}')
    expect(first).toMatchObject({ id: 'a', stem: moodle('un deux') })
    expect(second).toMatchObject({ id: null, tags: [] })
  })

  it('a category may be followed by its question without a blank line', () => {
    expect(only('$CATEGORY: a/b\nun{T}')).toMatchObject({ category: ['a', 'b'], stem: moodle('un') })
  })
})

describe('what would be read otherwise', () => {
  const head = { id: null, name: null, category: [], tags: [], generalFeedback: null }
  const plain = (text: string) => ({ format: 'plain' as const, text })
  it.each([
    '// pas un commentaire',
    '$CATEGORY: pas une catégorie',
    '::pas un titre::',
    '[html] en toutes lettres',
    '{1:MULTICHOICE:=a~b}',
    'a\\nb \\\\ c\\',
    '%50%moitié',
    'un ~ deux = trois # quatre -> cinq {six} : \n\n sept',
    '####',
    'T',
    '\u00a0espace insécable\u00a0',
  ])('is escaped at export: %j', text => {
    const options = [
      { text: plain(text), weight: 100, feedback: plain(text) },
      { text: plain(text), weight: 0, feedback: null },
    ]
    const question = {
      ...head,
      name: text.trim(),
      stem: plain(text),
      generalFeedback: plain(text),
      shuffle: true,
      options,
    }
    for (const single of [true, false]) {
      const choice = { ...question, type: 'choice' as const, single }
      expect(questionsIn(writeGift([choice]).text)).toEqual([choice])
    }
  })

  it('is left out, and said, when GIFT has no way to write it', () => {
    const short = { ...head, type: 'short-answer' as const, stem: plain('a'), caseSensitive: false }
    const { text, losses } = writeGift([
      { ...short, answers: [{ text: 'a -> b', weight: 100, feedback: null }] },
      { ...short, tags: ['<b>'], answers: [{ text: 'a', weight: 100, feedback: null }] },
      { ...short, answers: [{ text: 'gardée', weight: 100, feedback: null }] },
    ])
    expect(losses).toHaveLength(2)
    expect(questionsIn(text)).toHaveLength(1)
  })
})

describe('a mistake', () => {
  it.each([
    ['Cloze', 'x\n{1:MULTICHOICE:=a~b} y', 2, /Cloze/],
    ['a short Cloze', 'x {:SA:=a} y', 1, /Cloze/],
    ['a brace that does not close', 'a\nb {=c', 2, /ne se ferme pas/],
    ['a brace that was not opened', 'a } b', 1, /sans s’être ouverte/],
    ['a brace in the answers', 'a {=b {c}', 1, /\\\{/],
    ['two groups of answers', 'a {T}\nb {F}', 2, /qu’un groupe/],
    ['a name without an end', '::a {T}', 1, /titre/],
    ['no text', '::a:: {T}', 1, /pas de texte/],
    ['no key', 'a {~b ~c}', 1, /aucune réponse juste/],
    ['an empty answer', 'a {\n=b\n~\n~c}', 3, /vide/],
    ['text before the answers', 'a {b ~c =d}', 1, /précède/],
    ['a single option', 'a {~%100%b}', 1, /au moins deux/],
    ['a weight beyond the whole', 'a {=b ~%150%c}', 1, /150/],
    ['a weighted key in a choice', 'a {=%50%b ~c}', 1, /100 %/],
    ['a number with a comma', 'a {#3,14}', 1, /3,14/],
    ['a range upside down', 'a {#\n=1\n=5..2}', 3, /envers/],
    ['a pair without an arrow', 'a {\n=b -> c\n=d}', 3, /flèche/],
    ['one pair', 'a {=b -> c}', 1, /deux paires/],
  ])('%s is said at its line, in both languages, and the next question is read', (_, wrong, line, sentence) => {
    const { questions, problems } = readGift(`avant {T}\n\n${wrong}\n\naprès {F}`)
    expect(questions.map(({ question }) => question.stem.text)).toEqual(['avant', 'après'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line: line + 2, fr: expect.stringMatching(sentence) })
    expect(problems[0]?.en.length).toBeGreaterThan(10)
  })

  it('two hundred times over stops the reading', () => {
    expect(readGift('a {~b ~c}\n\n'.repeat(900)).problems).toHaveLength(201)
  })
})
