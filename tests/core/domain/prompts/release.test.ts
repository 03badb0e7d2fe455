import { describe, expect, it } from 'vitest'
import { release } from '../../../../core/domain/prompts/release.ts'
import { aPrompt, aSlot } from './a-prompt.ts'

const IBAN = 'FR76 3000 6000 0112 3456 7890 189'
const template = aPrompt({
  body: 'Objet : {{objet}} {{suite}}',
  slots: [aSlot('objet'), aSlot('suite', { required: false, personalData: 'allowed' })],
})
const confirm = (values: Record<string, string>) => {
  const outcome = release(template, values, null)
  if (outcome.kind !== 'confirm') throw new Error(`confirm expected, ${outcome.kind} received`)
  return outcome
}

describe('a filled template may leave the pane', () => {
  it('when it is complete and nothing personal is recognised', () => {
    expect(release(template, { objet: 'Travaux' }, null)).toEqual({ kind: 'ready', text: 'Objet : Travaux' })
  })

  it('not before every required field is filled', () => {
    expect(release(template, {}, null)).toMatchObject({ kind: 'incomplete', problems: { missing: ['objet'] } })
  })

  it('not with personal data, unless someone said yes to exactly that', () => {
    const { key, concerns } = confirm({ objet: `Virement ${IBAN}` })
    expect(concerns).toMatchObject([{ slot: 'objet', finding: { type: 'iban', text: IBAN } }])
    expect(release(template, { objet: `Virement ${IBAN}` }, key).kind).toBe('ready')
    expect(release(template, { objet: `Virement ${IBAN} et 06 39 98 12 34` }, key).kind).toBe('confirm')
  })

  it('with a phone number where the field allows it; never silently with an IBAN', () => {
    expect(release(template, { objet: 'Travaux', suite: '06 39 98 12 34' }, null).kind).toBe('ready')
    expect(release(template, { objet: 'Travaux', suite: IBAN }, null).kind).toBe('confirm')
  })

  it('not with an IBAN cut in two fields', () => {
    const { concerns } = confirm({ objet: 'FR76 3000 6000 0112', suite: '3456 7890 189' })
    expect(concerns).toMatchObject([{ slot: null, finding: { type: 'iban', text: IBAN } }])
  })

  it('with the mailbox of a service', () => {
    expect(release(template, { objet: 'Écrire à accueil@example.org' }, null).kind).toBe('ready')
  })
})
