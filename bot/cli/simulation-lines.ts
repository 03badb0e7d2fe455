import type { Calibration } from '../../core/domain/learning/calibration/calibrate.ts'
import type { PolicyName } from '../../core/domain/simulation/policies.ts'
import type { PolicyResult, Simulated } from '../../core/domain/simulation/simulate.ts'
import type { Estimate } from '../../core/domain/simulation/statistics.ts'
import { type Io, said } from './command.ts'

const NAMES: Record<PolicyName, { fr: string; en: string }> = {
  product: { fr: 'le produit', en: 'the product' },
  fsrs: { fr: 'FSRS tel quel', en: 'FSRS as it comes' },
  leitner: { fr: 'Leitner', en: 'Leitner' },
  sm2: { fr: 'SM-2', en: 'SM-2' },
  fixed: { fr: '+7 j, +30 j', en: '+7 d, +30 d' },
  sequential: { fr: 'à la suite', en: 'one by one' },
  random: { fr: 'au hasard', en: 'at random' },
}

/** A table that people read, one for each simulated memory. Recalls in %, with one standard error. */
export function* simulationLines({ world, calibration, results }: Simulated, io: Io): Generator<string> {
  const { objectives, budget, days, learners, seed, absence, guess } = world
  yield said(
    io,
    `Mémoire « ${world.truth} » : ${objectives} objectifs, ${budget} par jour, ${days} jours ouvrés, ${learners} apprenants, graine ${seed}${absence ? `, absences ${absence}` : ''}${guess ? `, hasard ${guess}` : ''}`,
    `Memory “${world.truth}”: ${objectives} objectives, ${budget} a day, ${days} workdays, ${learners} learners, seed ${seed}${absence ? `, absence ${absence}` : ''}${guess ? `, guess ${guess}` : ''}`,
  )
  yield calibration
    ? calibrationLine(calibration, io)
    : said(io, 'Poids par défaut, sans calibrage.', 'Default weights, no calibration.')
  const heads = said(
    io,
    'seuil|retenu à 90 j|à 30 j|à 1 j|heures|jamais vus|écart du produit',
    'target|recall at 90 d|30 d|1 d|hours|never seen|product’s lead',
  )
  yield row(said(io, 'méthode', 'method'), heads.split('|'))
  for (const result of results) yield row(NAMES[result.policy][io.lang], cells(result, io))
  yield ''
}

function calibrationLine({ people, answers, heldBack, accepted }: Calibration, io: Io): string {
  const { before, after } = heldBack.logLoss
  const [from, to] = [number(before, 4, io), number(after, 4, io)]
  return said(
    io,
    `Calibrage : ${answers} réponses de ${people} autres personnes ; écart aux ${heldBack.answers} dernières ${from} → ${to} : ${accepted ? 'poids ajustés' : 'poids par défaut confirmés'}.`,
    `Calibration: ${answers} answers of ${people} other people; log loss on the latest ${heldBack.answers} ${from} → ${to}: ${accepted ? 'weights fitted' : 'default weights confirmed'}.`,
  )
}

const cells = ({ retention, recall, hours, unseen, productLead }: PolicyResult, io: Io): string[] => [
  retention === null ? '' : number(retention, 3, io),
  percent(recall[90], io),
  percent(recall[30], io),
  percent(recall[1], io),
  number(hours.mean, 2, io),
  number(unseen.mean, 1, io),
  productLead ? `${productLead.mean < 0 ? '' : '+'}${percent(productLead, io)}` : '',
]

const row = (name: string, values: readonly string[]): string =>
  [name.padEnd(18), ...values.map((value, i) => value.padStart(i === 0 || i > 3 ? 16 - (i === 6 ? 0 : 5) : 14))]
    .join(' ')
    .trimEnd()

const percent = ({ mean, error }: Estimate, io: Io): string =>
  `${number(100 * mean, 1, io)} ± ${number(100 * error, 1, io)}`

const number = (value: number, digits: number, io: Io): string =>
  value.toLocaleString(io.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
