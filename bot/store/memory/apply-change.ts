import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Change } from '../../../core/ports/store.ts'
import { needMark } from '../need-mark.ts'
import { PERSONAL_TABLES } from '../personal-tables.ts'
import { placeMemories, undoPlacement } from './placement.ts'
import { agreeToRecords, keepRecord } from './records.ts'
import { deliveryKey, isOf, personKey, type State } from './state.ts'
import { deleteWhere, insertNew, patch } from './table.ts'
import { announce, countUse, decideDay, giveVerdict, queueDayMessage, savePerson, spendWish } from './writes.ts'

/** Writes one change; `conflict`: its key was taken. */
export function applyChange(state: State, change: Change): 'done' | 'conflict' {
  switch (change.kind) {
    case 'delivered':
      return insertNew(state.delivery, deliveryKey(change.delivery), change.delivery)
    case 'announced':
      return announce(state, change.item)
    default:
      overwrite(state, change)
      return 'done'
  }
}

/** Changes that cannot find their key taken. */
function overwrite(state: State, change: Exclude<Change, { kind: 'delivered' | 'announced' }>): void {
  switch (change.kind) {
    case 'person-saved':
      savePerson(state, change.person)
      break
    case 'excluded-changed':
      patch(state.person, personKey(change.who), { excluded: change.excluded })
      break
    case 'plain-changed':
      patch(state.person, personKey(change.who), { plain: change.plain })
      break
    case 'wished':
      patch(state.person, personKey(change.who), { wish: change.wish })
      break
    case 'wish-spent':
      spendWish(state, change.who, change.day)
      break
    case 'day-decided':
      decideDay(state, change.who, change.day)
      break
    case 'delivery-marked':
      patch(state.delivery, deliveryKey({ ...change.who, ...change }), { outcome: change.outcome })
      break
    case 'verdict-given':
      giveVerdict(state, change)
      break
    case 'error-reported': {
      const { tenant, question, text, day } = change
      state.error_report.set(crypto.randomUUID(), { tenant, question, text, day })
      break
    }
    case 'day-message-queued':
      queueDayMessage(state, change.message)
      break
    case 'announcements-dropped':
      deleteWhere(state.outbox, row => isOf(change.who)(row) && row.state === 'waiting')
      break
    case 'content-used':
      countUse(state, change)
      break
    case 'export-code-issued': {
      const { tenant, person } = change.who
      const { expires, series = null } = change
      state.export_code.set(change.codeHash, { tenant, person, expires, series })
      break
    }
    case 'recorded':
      keepRecord(state, change.record)
      break
    case 'records-agreed':
      agreeToRecords(state, change.who, change.records)
      break
    case 'memories-placed':
      placeMemories(state, change.who, change.memories)
      break
    case 'placement-undone':
      undoPlacement(state, change.who)
      break
    case 'erased':
      for (const table of PERSONAL_TABLES) deleteWhere<PersonRef>(state[table], isOf(change.who))
      deleteWhere(state.peer_avoids, row => isOf(change.who)({ ...row, person: row.other }))
      for (const { key } of state.need_key.values())
        state.need_mark.delete(needMark(key, change.who).toString('base64url'))
  }
}
