import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { readQti } from '../../../bot/exchange/qti/read.ts'
import { itemFile, manifestOf, qtiItems, writeQti3 } from '../../../bot/exchange/qti/write.ts'
import type { Choice } from '../../../core/domain/exchange/question.ts'
import { QTI_2, QTI_INLINE } from '../../support/exchange-samples.ts'

const plain = (text: string) => ({ format: 'plain' as const, text })
const questionsIn = (file: string) => readQti(file).questions.map(({ question }) => question)
const sentencesIn = (file: string) => readQti(file).problems.map(({ line, fr }) => `${line} ${fr}`)

const wellFormed = (xml: string): boolean => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return true
}

describe('a QTI 2 item', () => {
  it('with a choice gives its stem, options, key and feedback', () => {
    expect(readQti(QTI_2)).toEqual({
      problems: [],
      questions: [
        {
          line: 2,
          question: {
            ...{ type: 'choice', id: 'choix', name: 'Bagages', category: [], tags: [], single: true, shuffle: true },
            stem: plain('Regardez l’affiche.\n\nQue dit-elle ?'),
            generalFeedback: null,
            options: [
              { text: plain('Surveillez vos bagages.'), weight: 100, feedback: plain('C’est cela.') },
              { text: plain('Posez-les ici.'), weight: 0, feedback: plain('Pas encore.') },
              { text: plain('Rien.'), weight: 0, feedback: null },
            ],
          },
        },
      ],
    })
  })

  it('with inline choices gives one question for each blank', () => {
    expect(readQti(QTI_INLINE)).toMatchObject({
      problems: [],
      questions: [
        { question: { id: 'trous-1', name: 'Trous (1)', stem: plain('La ville de _____ est au nord de […].') } },
        {
          question: {
            stem: plain('La ville de […] est au nord de _____.'),
            options: [{ text: plain('Londres'), weight: 100 }, { weight: 0 }],
          },
        },
      ],
    })
  })

  it('may bear a prefix, several keys or a mapping', () => {
    const prefixed = QTI_2.replace(/<(\/?)(?=[a-z])/gi, '<$1q:').replace('xmlns=', 'xmlns:q=')
    expect(questionsIn(prefixed)).toEqual(questionsIn(QTI_2))
    const two = QTI_2.replace('cardinality="single"', 'cardinality="multiple"').replace(
      '<value>A</value>',
      '<value>A</value><value>C</value>',
    )
    expect(questionsIn(two)[0]).toMatchObject({
      single: false,
      options: [{ weight: 50 }, { weight: -100 }, { weight: 50 }],
    })
    const mapping =
      '<mapping defaultValue="0"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="1"/></mapping>'
    const mapped = QTI_2.replace('</correctResponse>', `</correctResponse>${mapping}`)
    expect(questionsIn(mapped)[0]).toMatchObject({ options: [{ weight: 100 }, { weight: 50 }, { weight: 0 }] })
  })

  it('is read without a declared key, which is said', () => {
    const keyless = QTI_2.replace('<correctResponse><value>A</value></correctResponse>', '')
    expect(readQti(keyless)).toMatchObject({
      questions: [{ question: { options: [{ weight: 0 }, { weight: 0 }, { weight: 0 }] } }],
      problems: [{ line: 3, fr: /n’est pas déclarée/ }],
    })
  })

  it('is read with its own scoring, a picture or an unusual feedback, each of them said', () => {
    const scored = QTI_2.replace(
      /<responseProcessing.*\/>/,
      '<responseProcessing><setOutcomeValue identifier="SCORE"><random/></setOutcomeValue></responseProcessing>',
    )
    expect(sentencesIn(scored)[0]).toMatch(/calcul de la note/)
    const pictured = QTI_2.replace('Regardez l’affiche.', 'Regardez. <img src="a.png" alt="une affiche"/>')
    expect(questionsIn(pictured)[0]?.stem.text).toBe('Regardez. [une affiche]\n\nQue dit-elle ?')
    expect(sentencesIn(pictured)[0]).toMatch(/image/)
    expect(
      sentencesIn(QTI_2.replace('identifier="B" showHide="show">Pas', 'identifier="Z" showHide="show">Pas'))[0],
    ).toMatch(/commentaire/)
    for (const file of [scored, pictured]) expect(questionsIn(file)).toHaveLength(1)
  })

  it.each([
    ['another interaction', '<p>a <textEntryInteraction responseIdentifier="RESPONSE"/></p>', /textEntryInteraction/],
    ['a choice beside another interaction', null, /orderInteraction/],
    ['nothing to answer', '<p>a</p>', /aucune question/],
  ])('with %s is refused with the reason', (_, body, sentence) => {
    const file = body
      ? QTI_2.replace(/<itemBody>[\s\S]*<\/itemBody>/, `<itemBody>${body}</itemBody>`)
      : QTI_2.replace('</itemBody>', '<orderInteraction responseIdentifier="R"/></itemBody>')
    expect(questionsIn(file)).toEqual([])
    expect(sentencesIn(file)).toHaveLength(1)
    expect(sentencesIn(file)[0]).toMatch(sentence)
  })

  it('drawn at random, a test, a manifest or QTI 1 are refused with the reason', () => {
    const templated = QTI_2.replace('<itemBody>', '<templateDeclaration identifier="T"/><itemBody>')
    expect(sentencesIn(templated)).toEqual([expect.stringMatching(/gabarit/)])
    for (const root of ['assessmentTest', 'manifest', 'qti-assessment-test'])
      expect(sentencesIn(`<${root}/>`)).toEqual([expect.stringMatching(/^1 .*items/)])
    expect(sentencesIn('<questestinterop/>')).toEqual([expect.stringMatching(/QTI 1/)])
    expect(sentencesIn('<!DOCTYPE x><assessmentItem/>')).toEqual([expect.stringMatching(/DOCTYPE/)])
  })
})

describe('QTI 3', () => {
  const option = (text: string, weight: number, why: string | null = null) => ({
    ...{ text: plain(text), weight },
    feedback: why === null ? null : plain(why),
  })
  const choice = (over: Partial<Choice> = {}): Choice => ({
    type: 'choice',
    id: 'mot-de-passe-1',
    name: 'Mot de passe (1) & « co »',
    category: ['cyber', 'a/b'],
    tags: ['digcomp:4.1', 'type:choix'],
    stem: plain('Premier paragraphe.\nSuite <b>.\n\nQue faire ?'),
    generalFeedback: plain('À retenir.\n\nEt ceci.'),
    single: true,
    shuffle: false,
    options: [option('a & "b"', 100, 'Oui.\nVoilà.'), option('c\nd', 0)],
    ...over,
  })

  it.each([
    ['a single key, with feedback', choice()],
    ['a single key alone', choice({ generalFeedback: null, options: [option('a', 0), option('b', 100)] })],
    ['several keys', choice({ single: false, options: [option('a', 50), option('b', -100, 'Non.'), option('c', 50)] })],
    [
      'three keys',
      choice({ single: false, options: [33.33333, -100, 33.33333, 33.33333].map((w, i) => option(`o${i}`, w)) }),
    ],
    ['marks of its own', choice({ options: [option('a', 100), option('b', 50), option('c', -25)] })],
    ['no category nor tag', choice({ category: [], tags: [], generalFeedback: null })],
    ['an identifier that XML does not admit', choice({ id: '3 mots/de passe' })],
  ])('comes back the same from export and import, well formed: %s', (_, question) => {
    const { text, losses } = writeQti3([question])
    expect(losses).toEqual([])
    expect(wellFormed(text)).toBe(true)
    expect(text).toContain('<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"')
    expect(readQti(text)).toEqual({ questions: [{ line: 2, question }], problems: [] })
  })

  it('says match_correct by its template when there is nothing else to say', () => {
    expect(writeQti3([choice({ generalFeedback: null, options: [option('a', 100), option('b', 0)] })]).text).toContain(
      'rptemplates/match_correct.xml',
    )
    expect(writeQti3([choice()]).text).toContain('<qti-correct identifier="RESPONSE"/>')
  })

  it('makes a package: a manifest that names one file for each item, none twice', () => {
    const { items } = qtiItems([choice(), choice(), choice({ id: 'autre' })])
    expect(new Set(items.map(({ id }) => id)).size).toBe(3)
    const manifest = manifestOf(items)
    for (const item of items) {
      expect(wellFormed(itemFile(item))).toBe(true)
      expect(manifest).toContain(`href="items/${item.id}.xml"`)
    }
    expect(wellFormed(manifest)).toBe(true)
  })
})
