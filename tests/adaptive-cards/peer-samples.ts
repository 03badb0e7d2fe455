import { IDEAS, PATHS } from '../../core/domain/peers/meeting.ts'
import { PARTS } from '../../core/domain/peers/peer-entry.ts'
import type {
  HelperFormNotice,
  HelpersNotice,
  PairNotice,
  PairSaidNotice,
  PairsNotice,
} from '../../core/notices/peers.ts'
import type { Notice } from '../../core/notices.ts'
import { MONDAY } from '../support/builders.ts'

/** Colleagues of an ordinary town hall; all of them are invented. */
const id = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`
const ELODIE = { person: id(1), name: 'Élodie Marchand' }
const KARIM = { person: id(2), name: 'Karim Benali' }
const ANNE = { person: id(3), name: 'Anne-Sophie de la Rochefoucauld-Montbazon' }
const UNNAMED = { person: id(4), name: null }

const TOPICS = [
  { id: 'esprit-critique', title: 'Esprit critique' },
  { id: 'donnees-personnelles', title: 'Données personnelles' },
  { id: 'bien-demander', title: 'Bien demander à une IA' },
  { id: 'ecrire-simplement', title: 'Écrire simplement' },
]
const [CRITICAL, DATA] = TOPICS as [(typeof TOPICS)[0], (typeof TOPICS)[0]]

const helpers: HelpersNotice = { kind: 'helpers', topics: TOPICS, mine: null, found: null, just: null }
const mine = { name: 'Élodie Marchand', helpsOn: ['Écrire simplement'], wantsOn: ['Données personnelles'] }
const form: HelperFormNotice = {
  kind: 'helper-form',
  topics: TOPICS,
  name: 'Élodie Marchand',
  helps: [],
  wants: [],
  listed: false,
  problem: null,
}
const pairs: PairsNotice = {
  kind: 'pairs',
  meets: 'no',
  part: 'any',
  name: 'Élodie Marchand',
  placed: true,
  next: MONDAY + 14,
  current: null,
  just: null,
}
const pair: PairNotice = {
  kind: 'pair',
  fortnight: 180,
  others: [KARIM],
  template: 'open',
  step: 1,
  steps: null,
  side: null,
  helping: null,
  until: MONDAY + 11,
  told: false,
}
const said: PairSaidNotice = { kind: 'pair-said', what: 'avoided', about: { fortnight: 180, other: KARIM } }

const parts: Record<string, Notice> = Object.fromEntries(
  PARTS.map(part => [`pairs ${part}`, { ...pairs, meets: 'yes' as const, part }]),
)
const just: Record<string, Notice> = Object.fromEntries(
  (['joined', 'resumed', 'forgotten'] as const).map(what => [
    `pairs just ${what}`,
    { ...pairs, meets: 'yes' as const, just: what },
  ]),
)
const ideas: Record<string, Notice> = Object.fromEntries(
  Array.from({ length: IDEAS }, (_, i) => [`pair idea ${i + 1}`, { ...pair, step: i + 1 }]),
)
const paths: Record<string, Notice> = Object.fromEntries(
  PATHS.flatMap(({ template, steps }) =>
    Array.from({ length: steps }, (_, i) => [
      `pair ${template} ${i + 1}`,
      { ...pair, template, step: i + 1, steps, side: i % 2 ? ('gives' as const) : ('receives' as const) },
    ]),
  ),
)

export const PEERS = {
  helpers,
  'helpers found': {
    ...helpers,
    mine,
    found: { topic: CRITICAL, helpers: [KARIM, ANNE, UNNAMED], learners: [ELODIE], more: 3 },
  },
  'helpers none': { ...helpers, found: { topic: DATA, helpers: [], learners: [ELODIE], more: 0 } },
  'helpers listed': { ...helpers, mine, just: 'listed' as const },
  'helpers unlisted': { ...helpers, just: 'unlisted' as const },
  'helpers empty': { ...helpers, topics: [] },
  'helper-form': form,
  'helper-form again': { ...form, listed: true, helps: ['ecrire-simplement'], wants: ['donnees-personnelles'] },
  'helper-form nothing': { ...form, name: null, problem: 'nothing' as const },
  pairs,
  'pairs unplaced': { ...pairs, name: null, placed: false },
  'pairs current': { ...pairs, meets: 'yes' as const, current: { fortnight: 180, others: [KARIM, ANNE] } },
  'pairs paused': { ...pairs, meets: 'paused' as const, just: 'paused' as const },
  'pairs left': { ...pairs, just: 'left' as const },
  ...parts,
  ...just,
  pair,
  'pair trio': { ...pair, others: [KARIM, ANNE], helping: { name: 'Karim Benali', title: 'Données personnelles' } },
  'pair told': { ...pair, others: [UNNAMED], told: true },
  ...ideas,
  ...paths,
  'pair-said': said,
  'pair-said again': { ...said, what: 'met-again' as const },
  'pair-said over': { ...said, what: 'over' as const, about: null },
} satisfies Record<string, Notice>
