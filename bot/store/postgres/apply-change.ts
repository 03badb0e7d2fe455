import type { Change } from '../../../core/ports/store.ts'
import type { Applied, Tx } from './applied.ts'
import { countUse, giveVerdict, reportError } from './content-changes.ts'
import { announce, deliver, dropAnnouncements, markDelivery, queueDayMessages } from './delivery-changes.ts'
import { decideDay, erase, issueExportCode, keepWish, savePerson, spendWish, updatePerson } from './person-changes.ts'
import { placeMemories, undoPlacement } from './placement-changes.ts'
import { agreeToRecords, record } from './record-changes.ts'

/** Writes one change inside the transaction of a `save`. */
export function applyChange(tx: Tx, change: Change): Promise<Applied> {
  switch (change.kind) {
    case 'person-saved':
      return savePerson(tx, change.person)
    case 'excluded-changed':
      return updatePerson(tx, change.who, { excluded: JSON.stringify(change.excluded) })
    case 'plain-changed':
      return updatePerson(tx, change.who, { plain: change.plain })
    case 'wished':
      return keepWish(tx, change.who, change.wish)
    case 'wish-spent':
      return spendWish(tx, change.who, change.day)
    case 'day-decided':
      return decideDay(tx, change.who, change.day)
    case 'delivered':
      return deliver(tx, change.delivery)
    case 'delivery-marked':
      return markDelivery(tx, change)
    case 'verdict-given':
      return giveVerdict(tx, change)
    case 'error-reported':
      return reportError(tx, change)
    case 'announced':
      return announce(tx, change.item)
    case 'day-message-queued':
      return queueDayMessages(tx, [change.message])
    case 'announcements-dropped':
      return dropAnnouncements(tx, change.who)
    case 'content-used':
      return countUse(tx, change)
    case 'export-code-issued':
      return issueExportCode(tx, change)
    case 'recorded':
      return record(tx, change)
    case 'records-agreed':
      return agreeToRecords(tx, change)
    case 'memories-placed':
      return placeMemories(tx, change)
    case 'placement-undone':
      return undoPlacement(tx, change)
    case 'erased':
      return erase(tx, change.who)
  }
}
