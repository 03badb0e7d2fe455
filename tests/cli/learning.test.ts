import { describe, expect, it } from 'vitest'
import type { Command } from '../../bot/cli/command.ts'
import { load } from '../../bot/cli/load.ts'
import { simulate } from '../../bot/cli/simulate.ts'
import type { Language } from '../../core/domain/people/person.ts'

/** The commands themselves, in this process: they only compute. */
async function run(command: Command, args: readonly string[], { json = false, lang = 'fr' as Language } = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command.run(args, { json, lang, out: line => out.push(line), err: line => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const small = ['--learners', '3', '--days', '30', '--truth', 'fsrs', '--default']

describe('simulate', () => {
  it('prints the same figures each time, the product first', async () => {
    const [once, again] = [await run(simulate, small, { json: true }), await run(simulate, small, { json: true })]
    expect(once).toEqual(again)
    expect(once.code).toBe(0)
    const { world, calibration, results } = JSON.parse(once.out)
    expect(world).toMatchObject({ truth: 'fsrs', objectives: 40, days: 30, learners: 3, budget: 2, seed: 1 })
    expect(calibration).toBeNull()
    expect(results[0].policy).toBe('product')
    expect(results).toHaveLength(7)
  })

  it('says it to people in their language', async () => {
    expect((await run(simulate, small)).out).toMatch(/Mémoire « fsrs » : 40 objectifs[\s\S]*le produit +0,900/)
    expect((await run(simulate, small, { lang: 'en' })).out).toMatch(
      /Memory “fsrs”: 40 objectives[\s\S]*the product +0\.900/,
    )
  })

  it.each([
    [['--learners', 'many'], '--learners'],
    [['--budget', '4'], '--budget'],
    [['--retention', '2'], '--retention'],
    [['--truth', 'nobody'], '--truth'],
    [['--calibrated'], '--calibrated'],
  ])('refuses %j and says why', async (args, named) => {
    const { code, out, err } = await run(simulate, [...small, ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
  })
})

describe('load', () => {
  it('weighs the programme of a trade and a level, and names what would stay unseen', async () => {
    const { code, out } = await run(load, ['--level', 'referent', '--budget', '1', '--days', '5'], { json: true })
    expect(code).toBe(0)
    const measured = JSON.parse(out)
    expect(measured).toMatchObject({ light: 'red', budget: 1, workdays: 5 })
    expect(measured.unseenCore.length).toBeGreaterThan(0)
    expect(measured.unseen).toBeGreaterThan(measured.objectives - 6)
  })

  it('says in words what the light promises', async () => {
    const { out } = await run(load, ['--level', 'decouverte', '--budget', '1', '--days', '5'])
    expect(out).toMatch(/^ROUGE/)
    expect(out).toContain('environ 45 % retenus')
  })

  it('refuses what does not exist, and says what does', async () => {
    for (const args of [
      ['--trade', 'astronaute'],
      ['--persona', 'personne'],
      ['--level', 'expert'],
      ['--days', '0'],
    ])
      expect(await run(load, args)).toMatchObject({ code: 2, out: '' })
    expect((await run(load, ['--level', 'expert'])).err).toContain('decouverte, usage, referent')
  })
})
