import type { Batch } from '../../domain/asides/heard.ts'
import type { Practice, PracticeCount } from '../../ports/practice.ts'
import type { Voices } from '../../ports/voices.ts'

const TRANSFER = 'transfer/'

/** « L’avez-vous utilisé ? » for the figures of groups: of each series the batches that closed with that week, once. */
export const practiceOf = (voices: Voices): Practice => ({
  async outcomes(tenant, monday) {
    const closed = await voices.heard(tenant, { about: null, week: monday + 7 })
    return closed.filter(({ about, week }) => week === monday && about.startsWith(TRANSFER)).map(practiceCount)
  },
})

const practiceCount = ({ about, tallies }: Batch): PracticeCount => ({
  series: about.slice(TRANSFER.length),
  used: tallies.yes ?? 0,
  notYet: tallies['not-yet'] ?? 0,
  no: tallies.no ?? 0,
})
