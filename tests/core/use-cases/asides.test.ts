import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../bot/store/memory/state.ts'
import { deliveryId } from '../../../core/domain/learning/delivery.ts'
import type { Person, PersonRef } from '../../../core/domain/people/person.ts'
import { answerQuestion } from '../../../core/use-cases/answer-question.ts'
import { forgetOldData } from '../../../core/use-cases/forget-old-data.ts'
import { portableData } from '../../../core/use-cases/portable-data.ts'
import {
  ANN,
  aCatalog,
  aDelivery,
  anObjectiveFile,
  aPerson,
  BOB,
  MONDAY,
  MONDAY_0930_PARIS,
} from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const DAY_MS = 86_400_000
const catalog = aCatalog(['a', 'b', 'c', 'd', 'e'].map(id => anObjectiveFile(id)))
/** No survey is due: between week 8 and week 16. */
const IN_BETWEEN = MONDAY - 84
const TWO_WEEKS = MONDAY - 14

/** Ann with a card today, `later` days after Monday, and something known since two weeks. */
async function ann(over: Partial<Person> = {}, { known = ['b'] }: { known?: string[] } = {}) {
  const chat = chatUnderTest({ catalog })
  await chat.store.save([{ kind: 'person-saved', person: aPerson({ joined: IN_BETWEEN, ...over }) }])
  // Two others were met long ago: the pack is neither just begun nor all met.
  for (const objective of [...known, 'd', 'e'])
    chat.state.memory.set(keyOf(ANN.tenant, ANN.person, objective), {
      ...ANN,
      objective,
      stability: 30,
      difficulty: 5,
      lastDay: known.includes(objective) ? MONDAY - 14 : MONDAY - 100,
      lastGrade: 3,
      reviews: 3,
      lapses: 0,
    })
  const me = chat.person(ANN)
  /** Answers the card of that day, and returns what is seen and its card's id. */
  const answers = async (later = 0, who: PersonRef = ANN, { position = 1, late = 0 } = {}) => {
    const day = MONDAY + later
    chat.clock.at = MONDAY_0930_PARIS + (later + late) * DAY_MS
    await chat.store.save([
      { kind: 'delivered', delivery: aDelivery({ ...who, objective: 'a', question: 'a-1', day, position }) },
    ])
    const delivery = deliveryId({ ...who, day, position })
    const said = await chat.person(who).click('answer', { delivery, choice: 'o1', confidence: '2' })
    return { delivery, text: said.text, said }
  }
  const counts = () =>
    [...chat.state.voice_count.values()].map(({ about, people, tallies }) => ({ about, people, tallies }))
  const marks = () => [...chat.state.aside_mark.values()].map(({ topic, state }) => [topic, state])
  return { ...chat, me, answers, counts, marks }
}

describe('« l’avez-vous utilisé ? »', () => {
  it('lies under an answer, is one tap, and says thank you on the same card', async () => {
    const { me, answers, counts, marks } = await ann()
    const { delivery, text } = await answers()
    expect(text).toContain('L’avez-vous utilisé ?')
    expect(counts()).toEqual([])
    const thanked = await me.click('asideTap', { delivery, transfer: 'yes' })
    expect(thanked.text).toContain('C’est ça')
    expect(thanked.text).toContain('Merci, c’est compté, sans votre nom.')
    expect(thanked.text).not.toContain('L’avez-vous utilisé ?')
    expect(counts()).toEqual([{ about: 'transfer/esprit-critique', people: 1, tallies: { yes: 1 } }])
    expect(marks()).toEqual([['transfer/b', 'answered']])
  })

  it('counts a person once, whatever is tapped again', async () => {
    const { me, answers, counts } = await ann()
    const { delivery } = await answers()
    await Promise.all(['yes', 'no', 'not-yet', 'yes'].map(transfer => me.click('asideTap', { delivery, transfer })))
    await me.click('asideLater', { delivery })
    expect(counts().map(({ people }) => people)).toEqual([1])
  })

  it('is still there when the card is shown again, and nowhere else', async () => {
    const { me, answers } = await ann()
    const { delivery } = await answers()
    expect((await me.click('view', { delivery })).text).toContain('L’avez-vous utilisé ?')
    expect((await me.click('verdict', { delivery, verdict: 'useful' })).text).toContain('L’avez-vous utilisé ?')
    expect((await me.click('answer', { delivery, choice: 'o1', confidence: '2' })).text).toContain(
      'L’avez-vous utilisé ?',
    )
    expect((await answers(0, ANN, { position: 2 })).text).not.toContain('L’avez-vous utilisé ?')
  })

  it('lies under one of two cards that are answered at once', async () => {
    const { answers } = await ann()
    const both = await Promise.all([1, 2].map(position => answers(0, ANN, { position })))
    expect(both.filter(({ text }) => text.includes('L’avez-vous utilisé ?'))).toHaveLength(1)
  })

  it('can be put off with one tap, and comes back no sooner than in a month', async () => {
    const { me, answers, counts } = await ann({ workdays: [] }, { known: ['b', 'c'] })
    const { delivery } = await answers()
    const said = await me.click('asideLater', { delivery })
    expect(said.text).toContain('D’accord, pas maintenant')
    expect(counts()).toEqual([])
    expect((await answers(8)).text).not.toContain('L’avez-vous utilisé ?')
  })

  it('is nobody else’s to answer', async () => {
    const { answers, person, store, counts } = await ann()
    await store.save([{ kind: 'person-saved', person: aPerson(BOB) }])
    const { delivery } = await answers()
    expect((await person(BOB).click('asideTap', { delivery, transfer: 'yes' })).text).toContain('quelqu’un d’autre')
    expect(counts()).toEqual([])
  })

  it('is not asked in the first days, nor under a card of another day', async () => {
    const early = await ann({ joined: MONDAY - 2 })
    expect((await early.answers()).text).not.toContain('L’avez-vous utilisé ?')
    const late = await ann()
    const { text } = await late.answers(0, ANN, { late: 1 })
    expect(text).not.toContain('L’avez-vous utilisé ?')
  })
})

describe('the survey', () => {
  const FULL = { use: '4', load: '2', autonomy: '5' }

  it('is counted whole, or asks for what is missing', async () => {
    const { me, answers, counts } = await ann({ joined: TWO_WEEKS })
    const { delivery, text } = await answers()
    expect(text).toContain('Trois questions sur Apprenance')
    const again = await me.click('asideSend', { delivery, use: '4', load: '2' })
    expect(again.text).toContain('Il manque encore une réponse.')
    expect(counts()).toEqual([])
    expect((await me.click('asideSend', { delivery, ...FULL })).text).toContain('Le résultat vous sera montré')
    expect(counts()).toEqual([{ about: 'survey/2', people: 1, tallies: { 'use-4': 1, 'load-2': 1, 'autonomy-5': 1 } }])
  })

  it('reaches those who switched adaptation off; what rests on memory does not', async () => {
    const off = await ann({ joined: TWO_WEEKS, adaptation: false })
    const { delivery, text } = await off.answers()
    expect(text).toContain('Trois questions sur Apprenance')
    expect((await off.me.click('asideSend', { delivery, use: '4' })).text).toContain('Il manque encore une réponse.')
    const thanked = await off.me.click('asideSend', { delivery, ...FULL })
    expect(thanked.text).toContain('Le résultat vous sera montré')
    expect(off.counts()).toHaveLength(1)
    const quiet = await ann({ adaptation: false })
    await quiet.answers()
    expect(quiet.marks().filter(([topic]) => /^(transfer|poll)/.test(topic ?? ''))).toEqual([])
  })
})

describe('« si …, alors je … »', () => {
  const THURSDAY = 3
  const SENTENCE = { cue: 'on me cite une loi', plan: 'j’ouvre Légifrance' }
  const written = async () => {
    const of = await ann({}, { known: [] })
    const { delivery, text } = await of.answers(THURSDAY)
    expect(text).toContain('Et la semaine prochaine ?')
    return { ...of, delivery }
  }

  it('is kept for the person alone, read again the week after under one card, then gone', async () => {
    const of = await written()
    const { me, delivery, answers, counts, state, clock } = of
    await me.click('asideSend', { delivery, ...SENTENCE })
    expect(counts()).toEqual([])
    const back = await answers(7)
    expect(back.text).toContain('La semaine dernière, vous vous disiez :')
    expect(back.text).toContain('« Si on me cite une loi, alors j’ouvre Légifrance. »')
    expect((await me.click('view', { delivery: back.delivery })).text).toContain('on me cite une loi')
    await forgetOldData(of)({ at: clock.at + DAY_MS })
    expect([...state.if_then.values()]).toEqual([])
    expect((await me.click('view', { delivery: back.delivery })).text).not.toContain('on me cite une loi')
  })

  it('refuses what is somebody’s, gives the words back, and keeps nothing', async () => {
    const { me, delivery, state } = await written()
    const cue = 'on m’écrit de prenom.nom@ville.example'
    const said = await me.click('asideSend', { delivery, cue, plan: 'je relis' })
    expect(said.text).toContain('donnée personnelle')
    expect(JSON.stringify(said.card)).toContain(cue)
    expect([...state.if_then.values()]).toEqual([])
  })

  it('is in the copy of one’s data, and goes with them', async () => {
    const { me, delivery, store, state } = await written()
    await me.click('asideSend', { delivery, ...SENTENCE })
    const copied = await portableData({ store, catalog }, ANN)
    expect(copied.ifThen).toEqual([{ day: '2026-11-26', ...SENTENCE }])
    expect(copied.asides).toEqual([{ topic: expect.stringMatching(/^if-then/), state: 'answered', day: '2026-11-26' }])
    await store.save([{ kind: 'erased', who: ANN }])
    expect([...state.if_then.values(), ...state.aside_mark.values()]).toEqual([])
  })

  it('is never said to anybody else, though cards that say the same are laid out once', async () => {
    const { me, delivery, answers, store } = await written()
    await me.click('asideSend', { delivery, ...SENTENCE })
    await store.save([{ kind: 'person-saved', person: aPerson({ ...BOB, joined: IN_BETWEEN }) }])
    expect((await answers(7)).text).toContain('on me cite une loi')
    expect((await answers(7, BOB)).text).not.toContain('on me cite une loi')
  })
})

it('an aside never costs an answer: when it cannot be chosen there is none', async () => {
  const { store, voices, clock, state } = await ann()
  const broken = { ...voices, standing: () => Promise.reject(new Error('the database is away')) }
  await store.save([{ kind: 'delivered', delivery: aDelivery({ objective: 'a', question: 'a-1' }) }])
  const delivery = deliveryId({ ...ANN, day: MONDAY, position: 1 })
  const asked = { by: ANN, at: clock.at, locale: 'fr' as const }
  const { notice } = await answerQuestion({ store, voices: broken, catalog })({
    ...asked,
    delivery,
    chosen: ['o1'],
    confidence: 2,
  })
  expect(notice).toMatchObject({ kind: 'feedback', right: true, aside: null })
  expect(state.answer.size).toBe(1)
})
