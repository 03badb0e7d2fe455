import { localTime } from '../../../core/domain/calendar/local-time.ts'
import { resultsOf } from '../../../core/domain/sessions/result.ts'
import { isAnswer, type Session, takesAnswers } from '../../../core/domain/sessions/session.ts'
import type { Sessions } from '../../../core/ports/sessions.ts'
import { copy, keyOf, type State } from './state.ts'
import { deleteWhere } from './table.ts'

/** The Sessions port in memory. */
export const memorySessions = (state: State): Sessions => ({ ...steps(state), ...seats(state), ...ends(state) })

const of = (id: string) => (row: { session: string }) => row.session === id
const givenIn = (state: State, id: string) =>
  [...state.session_answer.values()].filter(of(id)).map(row => copy(row.chosen))

function steps(state: State): Pick<Sessions, 'open' | 'hosted' | 'move'> {
  const alive = (id: string, at: number): Session | null => {
    const session = state.session.get(id)
    return session && session.expires > at ? copy(session) : null
  }
  return {
    async open(session, at, most) {
      const all = [...state.session.values()]
      const running = all.filter(s => s.tenant === session.tenant && s.expires > at && s.phase !== 'over')
      if (running.length >= most) return 'full'
      if (all.some(({ id, code }) => id === session.id || code === session.code)) return 'taken'
      state.session.set(session.id, copy(session))
      return 'opened'
    },
    async hosted(id, at) {
      const session = alive(id, at)
      const seats = [...state.session_seat.values()].filter(of(id)).length
      return session && { session, seats, answers: givenIn(state, id).length }
    },
    async move({ id, revision, at }, decide) {
      const before = alive(id, at)
      if (before?.revision !== revision) return 'already'
      const after = decide(before, givenIn(state, id))
      if (!after) return 'already'
      state.session.set(id, copy(after))
      if (after.phase !== before.phase || after.mode !== before.mode) deleteWhere(state.session_answer, of(id))
      if (after.phase === 'over') close(state, after, at)
      return 'moved'
    },
  }
}

function seats(state: State): Pick<Sessions, 'sit' | 'seated' | 'rise' | 'answer'> {
  const seatOf = (seat: string, at: number) => {
    const session = state.session.get(state.session_seat.get(seat)?.session ?? '')
    return session && session.expires > at ? session : null
  }
  return {
    async sit({ code, seat, at, most }) {
      const session = [...state.session.values()].find(s => s.code === code && s.expires > at && s.phase !== 'over')
      if (!session) return 'unknown'
      if ([...state.session_seat.values()].filter(of(session.id)).length >= most) return 'full'
      state.session_seat.set(seat, { session: session.id })
      return 'seated'
    },
    async seated(seat, at) {
      const session = seatOf(seat, at)
      const chosen = session && state.session_answer.get(keyOf(session.id, seat))?.chosen
      return session && { session: copy(session), chosen: copy(chosen ?? null) }
    },
    async rise(seat) {
      state.session_seat.delete(seat)
    },
    async answer({ seat, question, chosen, at, most }) {
      const session = seatOf(seat, at)
      if (!session) return 'unknown'
      if (!takesAnswers(session, question) || !isAnswer(session, chosen)) return 'over'
      const key = keyOf(session.id, seat)
      if (givenIn(state, session.id).length >= most && !state.session_answer.has(key)) return 'full'
      state.session_answer.set(key, { session: session.id, seat, chosen: copy(chosen) })
      return 'kept'
    },
  }
}

function ends(state: State): Pick<Sessions, 'closeOverdue' | 'results' | 'purge'> {
  return {
    async closeOverdue(at, limit) {
      const overdue = [...state.session.values()].filter(({ expires }) => expires <= at).slice(0, limit)
      for (const session of overdue) {
        if (session.phase !== 'over') close(state, session, at)
        state.session.delete(session.id)
      }
      return overdue.length
    },
    results: async tenant => [...state.session_result.values()].filter(row => row.tenant === tenant).map(copy),
    purge: async before => ({ session_result: deleteWhere(state.session_result, ({ week }) => week < before) }),
  }
}

function close(state: State, session: Session, at: number): void {
  deleteWhere(state.session_seat, of(session.id))
  deleteWhere(state.session_answer, of(session.id))
  for (const result of resultsOf(session, localTime(at, 'UTC').day))
    state.session_result.set(crypto.randomUUID(), copy(result))
}
