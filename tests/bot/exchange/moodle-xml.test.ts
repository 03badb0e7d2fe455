import { describe, expect, it } from 'vitest'
import { readMoodleXml } from '../../../bot/exchange/moodle-xml/read.ts'
import { writeMoodleXml } from '../../../bot/exchange/moodle-xml/write.ts'
import { MOODLE_XML } from '../../support/exchange-samples.ts'

const plain = (text: string) => ({ format: 'plain', text })
const questionsIn = (file: string) => readMoodleXml(file).questions.map(({ question }) => question)
const quiz = (...questions: string[]) => `<?xml version="1.0"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`
const question = (inside: string, type = 'multichoice') =>
  `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text>Q ?</text></questiontext>${inside}</question>`
const answers = (...grades: (string | number)[]) =>
  grades.map((grade, i) => `<answer fraction="${grade}"><text>r${i}</text></answer>`).join('')
const SOUND = question(answers(100, 0))

describe('a Moodle XML file', () => {
  it('is read whole: types, nested categories, feedback per option, tags', () => {
    const { questions, problems } = readMoodleXml(MOODLE_XML)
    expect(problems).toEqual([])
    expect(questions.map(({ line, question }) => `${line} ${question.type}`)).toEqual([
      ...['7 choice', '20 choice', '29 true-false', '36 short-answer', '43 numeric', '49 matching'],
      ...['57 essay', '58 description'],
    ])
    expect(questions[0]?.question).toEqual({
      type: 'choice',
      id: 'phrase-de-passe',
      name: 'Phrase de passe',
      category: ['$course$', 'top', 'Cyber', 'Mots de passe'],
      tags: ['mots de passe', 'cyber'],
      stem: plain('Que choisir\u00a0?\n\n– vite\n– bien'),
      generalFeedback: plain('Voir le guide (https://cyber.gouv.fr).'),
      single: true,
      shuffle: false,
      options: [
        { text: plain('Une phrase'), weight: 100, feedback: plain('Oui & non') },
        { text: plain('Un prénom'), weight: 0, feedback: null },
        { text: plain('2 < 3'), weight: 33.33333, feedback: null },
      ],
    })
    expect(questions[2]?.question).toMatchObject({
      category: ['$course$', 'top', 'Autre/Thème'],
      stem: plain('Ligne une\nligne deux'),
      right: true,
      feedback: { true: plain('Bien.'), false: plain('Pas encore.') },
    })
  })

  it('comes back the same from export and import', () => {
    const first = questionsIn(MOODLE_XML)
    const { text, losses } = writeMoodleXml(first)
    expect(losses).toEqual([])
    expect(questionsIn(text)).toEqual(first)
    expect(writeMoodleXml(questionsIn(text)).text).toBe(text)
  })
})

describe('a grade', () => {
  it.each([
    100,
    90,
    83.33333,
    66.66667,
    '33.33333',
    '16.6666667',
    14.28571,
    12.5,
    11.11111,
    5,
    0,
    -25,
    '-100.0000000',
  ])('of Moodle’s list is kept: %s', grade => {
    expect(readMoodleXml(quiz(question(answers(100, grade)))).problems).toEqual([])
  })

  it.each([33, 34, 99.9, 66.6, '33,33333', 'abc', '', 1e9])('outside of it is said, not guessed: %s', grade => {
    const { questions, problems } = readMoodleXml(quiz(SOUND, question(answers(100, grade)), SOUND))
    expect(questions).toHaveLength(2)
    expect(problems).toMatchObject([{ line: 4, fr: expect.stringContaining('liste de Moodle') }])
  })
})

describe('HTML in a question', () => {
  const stemOf = (html: string) =>
    questionsIn(quiz(question(answers(100, 0)).replace('Q ?', `<![CDATA[${html}]]>`)))[0]?.stem.text

  it.each([
    ['paragraphs', '<p>Un</p>\n<p>Deux<br>trois</p>', 'Un\n\nDeux\ntrois'],
    ['scripts and styles', 'a<script>alert(1)</script><style>p{}</style>b', 'ab'],
    ['handlers', '<b onclick="x()">a</b>', 'a'],
    ['addresses that are not https', '<a href="javascript:x()">a</a> <a href="http://x">b</a>', 'a b'],
    ['powers', '10<sup>2</sup> m<sup>3</sup>, CO<sub>2</sub>, 1<sup>er</sup>', '10² m³, CO₂, 1er'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['entities', 'l&rsquo;&eacute;t&eacute; &lt;b&gt;', 'l’été <b>'],
    ['unseen direction marks', 'a\u202Eb\u200Bc', 'abc'],
    ['blanks', '  a \n\t b  ', 'a b'],
  ])('gives plain words: %s', (_, html, text) => {
    expect(stemOf(html)).toBe(text)
  })

  it.each([
    '<img src="@@PLUGINFILE@@/a.png" alt="une affiche">',
    '<audio src="a.mp3"></audio>',
    '<iframe src="https://x"></iframe>',
    '<svg><path/></svg>',
    `${'<b>'.repeat(200)}a`,
  ])('with a medium, or nested beyond reason, the question is refused: %.40s', html => {
    const refused = question(answers(100, 0)).replace('Q ?', `<![CDATA[a ${html}]]>`)
    expect(readMoodleXml(quiz(SOUND, refused, SOUND))).toMatchObject({
      questions: [{ line: 3 }, { line: 5 }],
      problems: [{ line: 4, fr: expect.stringContaining('médias') }],
    })
  })

  it('is no picture when it is a file beside the text: refused too, however large', () => {
    for (const size of [10, 300_000]) {
      const file = `<questiontext format="html"><text>a</text><file name="a.png" encoding="base64">${'A'.repeat(size)}</file></questiontext>`
      const refused = question(answers(100, 0)).replace(/<questiontext.*<\/questiontext>/, file)
      expect(readMoodleXml(quiz(refused, SOUND))).toMatchObject({
        questions: [{ line: 4 }],
        problems: [{ line: 3, fr: expect.stringContaining('médias') }],
      })
    }
  })
})

describe('a mistake', () => {
  it.each([
    ['a Cloze question', question('', 'cloze'), /Cloze/],
    ['a type that we do not know', question('', 'ddwtos'), /ddwtos/],
    ['a type named like a part of any object', question('', 'constructor'), /constructor/],
    ['one option', question(answers(100)), /deux réponses/],
    ['no key', question(answers(0, 0)), /juste/],
    ['a single choice without a whole mark', question(answers(50, 50)), /100 %/],
    [
      'numbers with units',
      question(`${answers(100).replace('r0', '3')}<units><unit><unit_name>m</unit_name></unit></units>`, 'numerical'),
      /unités/,
    ],
    ['a number that is none', question(answers(100), 'numerical'), /r0/],
  ])('%s is said at its line, and the others are read', (_, wrong, sentence) => {
    const { questions, problems } = readMoodleXml(quiz(SOUND, wrong, SOUND))
    expect(questions.map(({ line }) => line)).toEqual([3, 5])
    expect(problems).toMatchObject([{ line: 4, fr: expect.stringMatching(sentence) }])
  })

  it('of XML stops the reading at its line; what stood before is kept', () => {
    for (const [broken, sentence] of [
      ['<question type="essay"><name>', /refermée/],
      ['<question></quiz>', /n’a pas d’ouvrante|refermée|arrête/],
      ['a & b', /échappé|entité/],
      ['&nbsp;', /entité/],
    ] as const) {
      const { questions, problems } = readMoodleXml(quiz(SOUND, broken))
      expect(questions).toHaveLength(1)
      expect(problems).toHaveLength(1)
      expect(problems[0]?.fr).toMatch(sentence)
      expect(problems[0]?.line).toBeGreaterThanOrEqual(4)
    }
  })

  it('of file is said: another root, or no XML at all', () => {
    expect(readMoodleXml('<html/>')).toMatchObject({ questions: [], problems: [{ line: 1, fr: /quiz/ }] })
    expect(readMoodleXml('').problems).toHaveLength(1)
    expect(readMoodleXml('Q ?\nA. x').problems).toHaveLength(1)
  })
})

describe('a bomb', () => {
  const ENTITIES = `<!DOCTYPE q [<!ENTITY a "aaaa">${'bcdefghij'.replace(/./g, c => `<!ENTITY ${c} "${'&a;'.repeat(10)}">`)}]>`
  it.each([
    ['entities of its own', `<?xml version="1.0"?>${ENTITIES}<quiz>${SOUND}&j;</quiz>`, /DOCTYPE/],
    ['a file from elsewhere', '<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', /DOCTYPE/],
    ['a thousand levels', `<quiz>${'<a>'.repeat(20_000)}`, /64 niveaux/],
    [
      'too many elements in one question',
      `<quiz><question type="essay">${'<a/>'.repeat(30_000)}`,
      /une seule question/,
    ],
    ['too many elements', `<quiz>${'<a/>'.repeat(250_000)}`, /200000/],
  ])('is refused before it costs anything: %s', (_, file, sentence) => {
    const before = process.cpuUsage()
    const { questions, problems } = readMoodleXml(file)
    const { user, system } = process.cpuUsage(before)
    expect(questions).toEqual([])
    expect(problems[0]?.fr).toMatch(sentence)
    expect((user + system) / 1000).toBeLessThan(1000)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
