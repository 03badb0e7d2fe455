import type { ClaimedItem, Settlement } from '../../core/domain/delivery/outbox-item.ts'
import { settle } from '../../core/domain/delivery/settle.ts'

/**
 * What becomes of an item that was being sent when its server died: perhaps it arrived. The rule is that of any
 * doubtful send; only, what may not be sent again is `unknown`, since nobody saw it fail.
 */
export function afterCrash(item: ClaimedItem, at: number): Settlement {
  const settlement = settle(item, { is: 'doubtful', why: 'server' }, at)
  return settlement.state === 'failed' ? { state: 'unknown', why: settlement.why } : settlement
}
