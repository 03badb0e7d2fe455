import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../../../core/domain/exchange/csv/guard.ts'
import { readCsv } from '../../../../core/domain/exchange/csv/read.ts'
import { writeCsv } from '../../../../core/domain/exchange/csv/write.ts'
import { CSV } from '../../../support/exchange-samples.ts'

const plain = (text: string) => ({ format: 'plain', text })
const questionsIn = (file: string) => readCsv(file).questions.map(({ question }) => question)

describe('a table', () => {
  it('holds every type of question, each at the line where its row starts', () => {
    const { questions, problems } = readCsv(CSV)
    expect(problems).toEqual([])
    expect(questions.map(({ line, question }) => `${line} ${question.type}`)).toEqual([
      ...['2 choice', '4 choice', '5 true-false', '6 short-answer', '7 numeric', '8 matching', '9 essay'],
      '10 description',
    ])
    expect(questions[0]?.question).toMatchObject({
      id: 'q1',
      category: ['Cyber', 'Mots de passe'],
      tags: ['cyber', 'mots'],
      stem: plain('Que choisir ?\nUne seule réponse.'),
      options: [
        { text: plain('Une phrase'), weight: 100, feedback: plain('Longue') },
        { text: plain('Un "prénom"'), weight: 0, feedback: plain('Court') },
      ],
      generalFeedback: plain('À retenir'),
    })
    expect(questions[4]?.question).toMatchObject({
      answers: [{ value: { kind: 'near', number: 9.81, tolerance: 0.01 } }, { value: { kind: 'any' } }],
    })
  })

  it('comes back the same from export and import', () => {
    const first = questionsIn(CSV)
    const { text, losses } = writeCsv(first)
    expect(losses).toEqual([])
    expect(questionsIn(text)).toEqual(first)
  })

  it.each([
    ['a letter', 'question,A,B,answer\nSûr ?,oui,non,B'],
    ['a number', 'Question;Réponse 1;Réponse 2;Bonne réponse\nSûr ?;oui;non;2'],
    ['the text of an option', 'question\toption a\toption b\tcorrect\nSûr ?\toui\tnon\tnon'],
    ['points', 'énoncé;option 1;option 2;points 2\nSûr ?;oui;non;100'],
  ])('may say its key as %s, with any separator', (_, file) => {
    expect(readCsv(file)).toMatchObject({
      problems: [],
      questions: [{ question: { single: true, options: [{ weight: 0 }, { text: plain('non'), weight: 100 }] } }],
    })
  })

  it('may keep wrong answers apart, and several keys', () => {
    expect(questionsIn('question,right answer,wrong answer 1,wrong answer 2\nQ ?,a,b,c')[0]).toMatchObject({
      options: [{ text: plain('a'), weight: 100 }, { weight: 0 }, { weight: 0 }],
    })
    expect(questionsIn('question,a,b,c,answer\nQ ?,x,y,z,"A, C"')[0]).toMatchObject({
      single: false,
      options: [{ weight: 50 }, { weight: -100 }, { weight: 50 }],
    })
  })
})

describe('a cell', () => {
  it.each([
    '=1+1',
    '+33',
    '-50',
    '@a',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
    "''+a",
  ])('that looks like a formula is made harmless and comes back: %j', text => {
    expect(guarded(text)).toBe(`'${text}`)
    expect(unguarded(guarded(text))).toBe(text)
  })

  it.each(['a=1', "l'eau", "'", '', '3 - 2'])('that does not is left alone: %j', text => {
    expect(guarded(text)).toBe(text)
    expect(unguarded(text)).toBe(text)
  })
})

describe('a mistake', () => {
  it.each([
    ['an unknown type', 'dessin;Q ?;x;y;A', /type inconnu/],
    ['a key that is not proposed', 'choix;Q ?;x;y;D', /« D »/],
    ['no key', 'choix;Q ?;x;y;', /aucune réponse juste/],
    ['one option', 'choix;Q ?;x;;A', /deux réponses/],
    ['no text', 'choix;;x;y;A', /pas de texte/],
    ['a quote inside a cell', 'choix;"Q" ?;x;y;A', /guillemet/],
    ['too many cells', 'choix;Q ?;x;y;A;z', /plus de cases/],
    ['a true or false that is neither', 'vrai-faux;Q ?;x;y;A', /« vrai »/],
  ])('%s is said at its line, and the other rows are read', (_, wrong, sentence) => {
    const { questions, problems } = readCsv(`type;question;A;B;key\n;Q ?;x;y;A\n${wrong}\n;Q ?;x;y;B\n`)
    expect(questions).toHaveLength(2)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line: 3, fr: expect.stringMatching(sentence) })
  })

  it('in the heads is said once: without a question column nothing can be read', () => {
    expect(readCsv('a,b\n1,2\n')).toMatchObject({ questions: [], problems: [{ line: 1 }] })
  })

  it('of a quote that never closes costs its row only', () => {
    const { questions, problems } = readCsv('question;A;B;key\n"Q ?;x;y;A\nQ ?;x;y;A\n')
    expect(problems.map(({ line }) => line)).toEqual([2])
    expect(questions.map(({ line }) => line)).toEqual([3])
  })
})
