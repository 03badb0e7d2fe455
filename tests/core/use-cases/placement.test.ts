import { describe, expect, it } from 'vitest'
import type { GivenAnswer } from '../../../core/domain/learning/placement/given.ts'
import { ANN, aCatalog, anObjectiveFile, aPerson, MONDAY } from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const catalog = aCatalog(IDS.map(id => anObjectiveFile(id)))

async function started(over: Parameters<typeof aPerson>[0] = {}) {
  const chat = chatUnderTest({ catalog })
  await chat.store.save([{ kind: 'person-saved', person: aPerson(over) }])
  const kept = async () => (await chat.store.portable(ANN)).memories
  return { ...chat, ann: chat.person(), kept }
}

/** Answers every question in the same way, to the end. */
async function play(
  ann: ReturnType<ReturnType<typeof chatUnderTest>['person']>,
  how: 'know' | 'hesitate' | 'skip' | 'miss',
) {
  const given: Record<string, unknown>[] = []
  let said = await ann.say('me situer')
  for (let data = said.button('placeAnswer'); data; data = said.button('placeAnswer')) {
    const choice = how === 'miss' ? 'o2' : 'o1'
    const click = { ...data, choice, confidence: how === 'hesitate' ? '1' : '' }
    given.push(click)
    said = how === 'skip' ? await ann.click('placeSkip', data) : await ann.click('placeAnswer', click)
  }
  return { said, given }
}

describe('« me situer »', () => {
  it('asks six to eight questions, then what is known comes later, which can be undone', async () => {
    const { ann, kept, troubles } = await started()
    const { said, given } = await play(ann, 'know')
    expect(given.length).toBeGreaterThanOrEqual(6)
    expect(given.length).toBeLessThanOrEqual(8)
    expect(said.text).toContain(`${given.length} sujets que vous connaissez déjà viendront plus tard`)
    expect(await kept()).toHaveLength(given.length)
    expect(await kept()).toContainEqual(expect.objectContaining({ reviews: 0, lastDay: MONDAY, stability: 30 }))
    expect((await ann.click('placeUndo', said.button('placeUndo') ?? {})).text).toContain('annulé')
    expect(await kept()).toEqual([])
    expect(troubles).toEqual([])
  })

  it('keeps nothing before the end, and nothing of a placement that is stopped', async () => {
    const { ann, store } = await started()
    let said = await ann.say('me situer')
    const before = await store.portable(ANN)
    expect(before).toMatchObject({ answers: [], reviews: [], memories: [], deliveries: [] })
    for (let n = 0; n < 4; n++)
      said = await ann.click('placeAnswer', { ...said.button('placeAnswer'), choice: 'o1', confidence: '' })
    expect((await ann.click('placeStop')).text).toContain('Rien n’a été enregistré')
    expect(await store.portable(ANN)).toEqual(before)
  })

  it('keeps no answer, no review and no card, only what was shown known', async () => {
    const { ann, store } = await started()
    await play(ann, 'know')
    expect(await store.portable(ANN)).toMatchObject({ answers: [], reviews: [], deliveries: [], records: [] })
  })

  it.each(['skip', 'miss', 'hesitate'] as const)('takes nothing as known for somebody who would %s', async how => {
    const { ann, kept } = await started()
    const { said } = await play(ann, how)
    expect(said.text).toContain('Rien ne change')
    expect(said.button('placeUndo')).toBeNull()
    expect(await kept()).toEqual([])
  })

  it('gives the same result again to a last click that comes twice', async () => {
    const { ann, kept } = await started()
    const { said, given } = await play(ann, 'know')
    const memories = await kept()
    expect((await ann.click('placeAnswer', given.at(-1) ?? {})).text).toBe(said.text)
    expect(await kept()).toEqual(memories)
  })

  it('asks again when nothing was chosen, with the same question', async () => {
    const { ann } = await started()
    const first = (await ann.say('place me')).button('placeAnswer')
    const again = await ann.click('placeAnswer', { ...first, confidence: '' })
    expect(again.button('placeAnswer')).toEqual(first)
    expect(again.text).toContain('Choisissez une réponse')
  })

  it('asks neither about what was met nor about the card that waits', async () => {
    const { ann, store } = await started()
    const asked = async () =>
      (await play(ann, 'skip')).given.map(({ question }) => String(question).replace(/-\d$/, ''))
    const card = (await ann.say('ma leçon')).button('answer')
    const waiting = (await store.portable(ANN)).deliveries[0]?.objective
    expect(IDS).toContain(waiting)
    expect(await asked()).not.toContain(waiting)
    await ann.click('answer', { ...card, choice: 'o1', confidence: '' })
    expect(await asked()).not.toContain(waiting)
  })

  it.each<[string, unknown[]]>([
    ['a question of nobody', [{ id: 'zzz', chosen: ['o1'], confidence: null }]],
    ['an option of no question', [{ id: 'b-1', chosen: ['o9'], confidence: null }]],
    ['the same subject twice', [1, 2].map(n => ({ id: `b-${n}`, chosen: ['o1'], confidence: null }))],
    ['more than eight', IDS.map(id => ({ id: `${id}-1`, chosen: ['o1'], confidence: null }))],
    ['a word on what it is worth', [{ id: 'b-1', chosen: 'right', right: true }]],
  ])('refuses %s, and keeps nothing', async (_, given) => {
    const { ann, kept, troubles } = await started()
    const said = await ann.click('placeAnswer', { given, question: 'a-1', choice: 'o1', confidence: '' })
    expect(said.text).toContain('Cette carte ne peut pas s’ouvrir')
    expect(await kept()).toEqual([])
    expect(troubles).toEqual([])
  })

  it('works out what answers are worth, whatever the card says of them', async () => {
    const { ann, kept } = await started()
    const wrong: GivenAnswer[] = IDS.slice(0, 7).map(id => ({ id: `${id}-1`, chosen: ['o2'], confidence: 3 }))
    const given = wrong.map(answer => ({ ...answer, right: true }))
    await ann.click('placeAnswer', { given, question: 'h-1', choice: 'o2', confidence: '3' })
    expect(await kept()).toEqual([])
  })

  it('is not for those whose cards follow a fixed order, nor before they said yes', async () => {
    const { ann } = await started({ adaptation: false })
    expect((await ann.say('me situer')).text).toContain('L’adaptation est désactivée')
    const newcomer = chatUnderTest({ catalog }).person()
    expect((await newcomer.say('me situer')).button('start')).not.toBeNull()
  })

  it('is offered, discreetly, to those who have just said yes', async () => {
    const ann = chatUnderTest({ catalog }).person()
    await ann.install()
    expect((await ann.click('start')).button('place')).toEqual({})
  })

  it.each([
    'Me situé',
    'situer',
    'me positionner',
    'Place me',
    'test de niveau',
  ])('is understood: « %s »', async words => {
    const { ann } = await started()
    expect((await ann.say(words)).button('placeSkip')).not.toBeNull()
  })
})
