import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateStatement } from '../../../core/domain/xapi/validate-statement.ts'
import { type BotUnderTest, botUnderTest } from '../../support/bot.ts'
import { MONDAY_0930_PARIS } from '../../support/builders.ts'
import { type FakeLrs, fakeLrs } from '../../support/fake-lrs.ts'

let bot: BotUnderTest
let lrs: FakeLrs
beforeAll(async () => {
  lrs = await fakeLrs()
  const xapi = { endpoint: lrs.endpoint, key: 'k', secret: 's', version: '1.0.3' as const }
  bot = await botUnderTest({ at: MONDAY_0930_PARIS, config: { xapi, publicUrl: 'https://apprenance.example' } })
})
afterAll(async () => {
  await bot?.close()
  await lrs?.close()
})

const someone = (n: number) => ({ person: `dddddddd-0000-4000-8000-00000000000${n}`, user: `29:${n}` })

describe('an answer, from the card to the record store', () => {
  it('goes there under a pseudonym, once, for the person who agreed and for no other', async () => {
    const [ann, bob] = [bot.person(someone(1)), bot.person(someone(2))]
    for (const who of [ann, bob]) await who.click('start')
    await ann.click('records', { agree: true })
    for (const who of [ann, bob]) {
      const card = (await who.click('today')).button('answer')
      await who.click('answer', { ...card, choice: 'o1', confidence: '3' })
      await who.click('answer', { ...card, choice: 'o2', confidence: '3' })
    }
    expect(lrs.calls).toEqual([])
    await bot.app.turnOver()
    await bot.app.turnOver()
    expect(lrs.calls).toHaveLength(1)
    const [statement, ...others] = [...lrs.stored.values()]
    expect(others).toEqual([])
    expect(validateStatement(statement, '2.0.0')).toEqual([])
    expect(statement).toMatchObject({
      actor: { account: { homePage: 'https://apprenance.example' } },
      result: { success: true, response: 'o1' },
    })
    for (const secret of [someone(1).person, 'Ann', '@']) expect(JSON.stringify(lrs.calls)).not.toContain(secret)
  })

  it('stays here from the moment of a no', async () => {
    const ann = bot.person(someone(3))
    await ann.click('start')
    await ann.click('records', { agree: true })
    await ann.click('lesson', { objective: 'verifier-une-source' })
    const said = await ann.click('records', { agree: false })
    expect(said.text).toContain('Rien n’y est envoyé')
    const before = lrs.calls.length
    await bot.app.turnOver()
    expect(lrs.calls.length).toBe(before)
  })

  it('never shows in the log whose it was or what was said', () => {
    const lines = JSON.stringify(bot.log)
    for (const secret of [someone(1).person, 'o1', 'verbs/answered']) expect(lines).not.toContain(secret)
  })
})
