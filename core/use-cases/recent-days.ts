import { RETENTION } from '../domain/people/retention.ts'

/** How far back the choice of a card looks: as far as the ledger goes. */
export const RECENT_DAYS = RETENTION.deliveries
