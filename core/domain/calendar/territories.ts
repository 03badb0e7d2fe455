/**
 * Where French public agents work, as far as public holidays and clocks differ.
 * Keys are ISO 3166 codes of the territory; `FR-AM` is Alsace-Moselle, which keeps two more days.
 * `zone` is only the default offered: Marquises or Gambier agents pick their own.
 */
export const TERRITORIES = {
  FR: { zone: 'Europe/Paris' },
  'FR-AM': { zone: 'Europe/Paris' },
  GP: { zone: 'America/Guadeloupe' },
  MQ: { zone: 'America/Martinique' },
  GF: { zone: 'America/Cayenne' },
  RE: { zone: 'Indian/Reunion' },
  YT: { zone: 'Indian/Mayotte' },
  BL: { zone: 'America/St_Barthelemy' },
  MF: { zone: 'America/Marigot' },
  PM: { zone: 'America/Miquelon' },
  NC: { zone: 'Pacific/Noumea' },
  PF: { zone: 'Pacific/Tahiti' },
  WF: { zone: 'Pacific/Wallis' },
  TF: { zone: 'Indian/Kerguelen' },
} as const

export type Territory = keyof typeof TERRITORIES

export const TERRITORY_CODES = Object.keys(TERRITORIES) as Territory[]

export const isTerritory = (code: string): code is Territory => Object.hasOwn(TERRITORIES, code)

/** The territory whose default clock this is; mainland when none matches. */
export function territoryOfZone(zone: string): Territory {
  return TERRITORY_CODES.find(code => code !== 'FR-AM' && TERRITORIES[code].zone === zone) ?? 'FR'
}
