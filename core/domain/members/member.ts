import type { PersonRef } from '../people/person.ts'

export const ROLES = ['manager', 'referent', 'training'] as const
/** A manager is one of their own unit and of all below it. */
export type Role = (typeof ROLES)[number]

/** The units somebody is in, the largest first: « Direction des solidarités », « Service Accueil », « Équipe Est ». */
export type Unit = readonly string[]

/** What the organisation says of one of its people. The operator imports it; nobody sees it but they themselves. */
export interface Member extends PersonRef {
  unit: Unit
  roles: readonly Role[]
  /** Trade family id from `content/trades.yaml`, where the organisation says it. */
  trade?: string | undefined
}

/** Whether a unit is another or holds it. The empty one is the whole organisation. */
export const holds = (unit: Unit, other: Unit): boolean => unit.every((name, level) => other[level] === name)

/** Whether `a` leads `b`: directly, or from a unit further up. Nobody is above themselves. */
export const isAbove = (a: Member, b: Member): boolean =>
  a.tenant === b.tenant && a.person !== b.person && a.roles.includes('manager') && holds(a.unit, b.unit)
