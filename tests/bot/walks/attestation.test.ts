import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAttestation } from '../../../bot/attestations/verify.ts'
import { type BotUnderTest, botUnderTest, type Driven, type Said } from '../../support/bot.ts'
import { ANN, MONDAY, MONDAY_0930_PARIS } from '../../support/builders.ts'

let bot: BotUnderTest
let ann: Driven
beforeAll(async () => {
  bot = await botUnderTest({ at: MONDAY_0930_PARIS, config: { publicUrl: 'https://apprenance.example' } })
  ann = bot.person()
  await ann.click('start')
})
afterAll(() => bot?.close())

const know = (stability: number, day: number) =>
  bot.app.deps.store.answer({
    answer: { ...ANN, day, position: 1, question: 'q', chosen: ['o1'], confidence: null, right: true, hour: 0 },
    review: { ...ANN, objective: 'verifier-une-source', day, grade: 3 },
    memory: {
      objective: 'verifier-une-source',
      stability,
      difficulty: 5,
      lastDay: day,
      lastGrade: 3,
      reviews: 3,
      lapses: 0,
    },
  })
const fetchFile = async (card: Said) => {
  const url = String((card.card?.actions as { url?: string }[] | undefined)?.find(({ url }) => url)?.url)
  const [page, code] = url.split('#')
  const answer = await fetch(`${bot.origin}/api/v1/export`, {
    method: 'POST',
    headers: { authorization: `Bearer ${code}` },
  })
  return { page, answer }
}

describe('an attestation, from « progression » to the file', () => {
  it('is not offered before the series is anchored, and a forged click leads back to the progress', async () => {
    await know(30, MONDAY - 40)
    expect((await ann.say('progression')).button('attestation')).toBeNull()
    const said = await ann.click('attestation', { series: 'esprit-critique' })
    expect(said.text).toContain('Votre progression')
    expect((await ann.click('attestation', { series: 'inconnue' })).text).toContain('Votre progression')
  })

  it('is fetched once, by the person, as a file that verifies and that names nobody', async () => {
    await know(75, MONDAY - 2)
    const offered = (await ann.say('progression')).button('attestation')
    expect(offered).toEqual({ series: 'esprit-critique' })
    const card = await ann.click('attestation', offered ?? {})
    expect(card.text).toContain('Votre attestation est prête')
    const { page, answer } = await fetchFile(card)
    expect(page).toBe('https://apprenance.example/addin/attestation.html')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="attestation-esprit-critique.svg"')
    const file = await answer.text()
    expect(await verifyAttestation(file, { at: bot.clock.at, person: ANN.person })).toMatchObject({
      ok: { organisation: 'Ville de Démonstration', name: 'Esprit critique', validFrom: '2026-11-21T00:00:00Z' },
    })
    expect(file).not.toContain(ANN.person)
    expect((await fetchFile(card)).answer.status).toBe(404)
  })

  it('leaves no trace of having been asked for', async () => {
    const all = await bot.app.deps.store.portable(ANN)
    expect(all.exportCodes).toEqual([])
    expect(JSON.stringify(all)).not.toContain('attestation')
  })

  it('does not open what a copy of everything opens', async () => {
    const { answer } = await fetchFile(await ann.click('export'))
    expect(answer.headers.get('content-disposition')).toContain('mes-donnees-apprenance.json')
    expect(Object.keys((await answer.json()) as object)).toContain('answers')
  })
})
