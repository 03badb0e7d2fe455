import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../bot/content/yaml.ts'
import { draftYaml } from '../../../bot/exchange/draft-yaml.ts'
import { draftsOf } from '../../../bot/exchange/drafts.ts'
import { readMoodleXml } from '../../../bot/exchange/moodle-xml/read.ts'
import { writeMoodleXml } from '../../../bot/exchange/moodle-xml/write.ts'
import { readQti } from '../../../bot/exchange/qti/read.ts'
import { writeQti3 } from '../../../bot/exchange/qti/write.ts'
import { readGift } from '../../../core/domain/exchange/gift/read.ts'
import { toExchange } from '../../../core/domain/exchange/library/to-exchange.ts'
import { objectives } from '../../content/shipped.ts'
import { carried } from '../../support/carried.ts'

const library = objectives.flatMap(objective => toExchange(objective, objective.pack))

describe('the whole library', () => {
  it.each([
    ['Moodle XML', writeMoodleXml, readMoodleXml],
    ['QTI 3.0', writeQti3, readQti],
  ] as const)('goes to %s and comes back: same questions, same objectives', (_, write, read) => {
    const { text, losses } = write(library)
    const { questions, problems } = read(text)
    expect([losses, problems]).toEqual([[], []])
    expect(questions.map(({ question }) => question)).toEqual(library)
    expect(draftsOf({ questions }).drafts.map(({ objective }) => objective)).toEqual(objectives.map(carried))
  })

  it('becomes draft files that read back as they are', () => {
    for (const draft of draftsOf({ questions: library.map(question => ({ line: 1, question })) }).drafts) {
      const read = readYaml('a.yaml', draftYaml(draft, [{ fr: 'à\nfaire', en: 'to\ndo' }], 'file\n.gift', 'fr'))
      expect(read).toMatchObject({ document: { value: draft.objective } })
    }
  })
})

describe('a draft from HTML', () => {
  it('holds plain words, and no question with a picture', () => {
    const { questions } = readGift(
      '[html]<p>Sûr&nbsp;?</p><script>x()</script>{=[html]<b>oui</b> ~non}\n\n[html]<img> ?{T}',
    )
    const { drafts, problems } = draftsOf({ questions })
    expect(drafts.map(({ objective }) => objective.questions[0])).toMatchObject([
      { stem: 'Sûr\u00a0?', options: [{ text: 'oui', right: true }, { text: 'non' }] },
    ])
    expect(problems).toMatchObject([{ line: 3, fr: expect.stringContaining('médias') }])
  })
})
