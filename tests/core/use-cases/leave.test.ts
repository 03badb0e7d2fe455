import { describe, expect, it } from 'vitest'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import { memoryModel, UNCALIBRATED } from '../../../core/domain/learning/memory-model.ts'
import { programmeOf } from '../../../core/domain/learning/programme.ts'
import { dayOff } from '../../../core/domain/people/moment.ts'
import { broughtForwardFor } from '../../../core/use-cases/brought-forward-for.ts'
import { ANN, aCatalog, anObjectiveFile, aPerson, MONDAY } from '../../support/builders.ts'
import { chatUnderTest } from '../../support/chat.ts'

const LEAVE = { from: MONDAY + 14, back: MONDAY + 28 }

describe('a leave announced for later', () => {
  it('is kept, said again in the form, and called off by « reprendre »', async () => {
    const { ann, store } = await started()
    const said = await ann.click('pause', { from: isoOf(LEAVE.from), until: isoOf(LEAVE.back) })
    expect(said.text).toContain('Pause à partir du')
    const person = await store.person(ANN)
    expect(person).toMatchObject({ leave: LEAVE, paused: null })
    expect((await ann.say('pause')).text).toContain('Absence prévue')
    await ann.say('reprendre')
    expect((await store.person(ANN))?.leave).toBeNull()
  })

  it('begins at once when no first day, or today, is given', async () => {
    const { ann, store } = await started()
    await ann.click('pause', { from: isoOf(MONDAY), until: isoOf(LEAVE.back) })
    expect(await store.person(ANN)).toMatchObject({ leave: null, paused: LEAVE.back })
  })

  it('is refused kindly when one would be back before leaving', async () => {
    const { ann, store } = await started()
    const said = await ann.click('pause', { from: isoOf(LEAVE.back), until: isoOf(LEAVE.from) })
    expect(said.text).toContain('Vérifiez les deux dates')
    expect((await store.person(ANN))?.leave).toBeNull()
  })

  it('stops cards on its days and on no other', () => {
    const person = aPerson({ leave: LEAVE })
    const off = [LEAVE.from - 3, LEAVE.from, LEAVE.back - 3, LEAVE.back].map(day => dayOff(person, day))
    expect(off).toEqual([null, 'paused', 'paused', null])
  })

  it('brings before it what would fall in its first half, and nothing without a leave', () => {
    const catalog = aCatalog([anObjectiveFile('verifier-une-source')])
    const person = aPerson({ leave: { from: MONDAY + 1, back: MONDAY + 28 } })
    const stability = 10 / memoryModel(UNCALIBRATED.weights).interval(1, UNCALIBRATED.retention)
    const memory = {
      objective: 'verifier-une-source',
      stability,
      difficulty: 5,
      lastDay: MONDAY - 5,
      lastGrade: 3 as const,
      reviews: 3,
      lapses: 0,
    }
    const programme = programmeOf(person, catalog)
    const today = (of: typeof person) => [...broughtForwardFor(of, [memory], programme, UNCALIBRATED, MONDAY)]
    expect(today(person)).toEqual(['verifier-une-source'])
    expect(today(aPerson())).toEqual([])
  })
})

async function started() {
  const chat = chatUnderTest()
  const ann = chat.person(ANN)
  await ann.say('bonjour')
  await ann.click('start', {})
  return { ann, store: chat.store }
}
