import { describe, expect, it } from 'vitest'
import { sentencesOf, wordCount } from '../../core/domain/words/prose.ts'
import { complain, documents, objectives, textsOf } from './shipped.ts'

const NBSP = '\u00a0'
const all = documents.flatMap(document =>
  textsOf(document.value).map(({ path, text }) => ({
    text,
    where: `content/${document.path}:${document.lineOf(path)}`,
  })),
)
/** The texts that hold what they should not, with a little of what stands around it. */
const holding = (pattern: RegExp): string[] =>
  all.flatMap(({ text, where }) => {
    const found = pattern.exec(text)
    return found ? [`${where}: …${text.slice(Math.max(0, found.index - 15), found.index + 25)}…`] : []
  })

describe('French texts', () => {
  it('use the typographic apostrophe', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(holding(/['´`]/)).toEqual([])
  })

  it('put no-break spaces inside « » and before : ; ? ! %', () => {
    expect(holding(new RegExp(`«(?!${NBSP})|(?<!${NBSP})»`))).toEqual([])
    expect(holding(/[\p{L}\p{N})] ?[;?!%](?=\s|$)|[\p{L})»] :(?=\s|$)/u)).toEqual([])
  })

  it('never say « faux », nor shout', () => {
    expect(holding(/\bfaux\b/i)).toEqual([])
    expect(holding(/!/)).toEqual([])
  })

  it('never call anything FALC but the notion itself', () => {
    const elsewhere = documents
      .filter(({ path }) => path !== 'glossary.yaml')
      .flatMap(({ path, value }) => textsOf(value).map(({ text }) => ({ path, text })))
      .filter(({ text }) => /\bFALC\b/.test(text) && !/n’est pas du FALC/.test(text))
    expect(elsewhere).toEqual([])
  })

  it('hold no e-mail address, phone number or web address outside of sources', () => {
    expect(holding(/[\w.]+@[\w.]+\.\w+|(?:\+33|0)[\s.]?[1-9](?:[\s.]?\d{2}){4}|https?:|www\./)).toEqual([])
  })
})

describe('lessons', () => {
  it('are read in under a minute: 120 words, and sentences of 20 at most on average', () => {
    const heavy = objectives.flatMap(objective => {
      const sentences = sentencesOf(objective.lesson)
      const mean = wordCount(objective.lesson) / sentences.length
      return [
        ...(wordCount(objective.lesson) > 120 ? [`leçon de ${wordCount(objective.lesson)} mots`] : []),
        ...(mean > 20 ? [`${mean.toFixed(1)} mots par phrase`] : []),
      ].map(what => complain(objective, ['lesson'], what))
    })
    expect(heavy).toEqual([])
  })

  it('each bring something to try and a question to carry on with', () => {
    const bare = objectives.filter(objective => !objective.followUp?.trim().endsWith('?'))
    expect(bare.map(objective => complain(objective, ['followUp'], 'une question manque'))).toEqual([])
  })
})
