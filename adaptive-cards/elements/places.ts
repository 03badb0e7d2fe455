import { TERRITORIES, TERRITORY_CODES, type Territory } from '../../core/domain/calendar/territories.ts'
import type { Say } from '../words/say.ts'
import type { Choice } from './inputs.ts'

export const territoryChoices = (say: Say): Choice[] =>
  TERRITORY_CODES.map(code => ({ title: say(`place.${code}`), value: code }))

/** The clocks French agents live by, named by place. Two archipelagos of Polynesia keep their own. */
export function zoneChoices(say: Say, current: string): Choice[] {
  const own: Choice[] = TERRITORY_CODES.filter(code => code !== 'FR-AM').map(code => ({
    title: code === 'FR' || code === 'PF' ? say(`zone.${code}`) : say(`place.${code}`),
    value: TERRITORIES[code].zone,
  }))
  const known = [
    ...own,
    { title: say('zone.marquises'), value: 'Pacific/Marquesas' },
    { title: say('zone.gambier'), value: 'Pacific/Gambier' },
  ]
  return known.some(({ value }) => value === current) ? known : [...known, { title: current, value: current }]
}

export const territoryText = (code: Territory, say: Say): string => say(`place.${code}`)

/** 'Europe/Paris' → « Paris »; a zone we have no name for is said by its own. */
export const zoneText = (zone: string, say: Say): string =>
  zoneChoices(say, zone).find(({ value }) => value === zone)?.title ?? zone
