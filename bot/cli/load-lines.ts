import type { LoadLight, Weighed } from '../../core/domain/learning/load.ts'
import { type Io, said } from './command.ts'

/** A programme weighed for one kind of reader. */
export interface Measured extends Weighed {
  title: string
  objectives: number
  /** Of them, to be made aware of only. */
  stepped: number
  budget: number
  workdays: number
  /** Objectives never seen, on average of those rehearsed. */
  unseen: number
  unseenCore: readonly { id: string; title: string; share: number }[]
}

const LIGHT: Record<LoadLight, { fr: string; en: string }> = {
  green: { fr: 'VERT', en: 'GREEN' },
  amber: { fr: 'ORANGE', en: 'AMBER' },
  red: { fr: 'ROUGE', en: 'RED' },
}

export function* loadLines(of: Measured, io: Io): Generator<string> {
  const visits = of.visitsEach.toLocaleString(io.lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
  const promise = Math.round(100 * of.promise)
  yield `${LIGHT[of.light][io.lang]}  ${of.title}`
  yield said(
    io,
    `  ${of.objectives} objectifs${of.stepped ? ` (dont ${of.stepped} à sensibiliser, promesse plus faible)` : ''}, ${of.budget} par jour, ${of.workdays} jours ouvrés : ${visits} passages par objectif`,
    `  ${of.objectives} objectives${of.stepped ? ` (${of.stepped} of them to be made aware of, a weaker promise)` : ''}, ${of.budget} a day, ${of.workdays} workdays: ${visits} visits each`,
  )
  yield said(
    io,
    `  Trois mois après, environ ${promise} % retenus, d’après des mémoires simulées.${of.light === 'green' ? '' : ' Mieux vaut moins d’objectifs, ou un budget plus grand.'}`,
    `  Three months later, about ${promise}% kept, according to simulated memories.${of.light === 'green' ? '' : ' Fewer objectives, or a larger budget, would do better.'}`,
  )
  if (of.unseenCore.length > 0)
    yield said(
      io,
      '  Objectifs du socle qui risquent de n’être jamais montrés (part des apprenants simulés) :',
      '  Core objectives that may never be shown (share of simulated learners):',
    )
  for (const { id, title, share } of of.unseenCore)
    yield `    ${String(Math.round(100 * share)).padStart(3)} %  ${id} : ${title}`
}
