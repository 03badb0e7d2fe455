import { readVotes } from '../../domain/rituals/ballot.ts'
import { type Entry, NOTHING, readEntry } from '../../domain/rituals/entry.ts'
import { kindOf } from '../../domain/rituals/occurrence.ts'
import type { RitualKeptNotice } from '../../notices/rituals.ts'
import type { Reply } from '../deps.ts'
import { attributionOf } from './lay-out-call.ts'
import { momentIn } from './moment-in.ts'
import { ballot, form } from './open-answer.ts'
import { isSaid, type OpenRitual } from './open-occurrence.ts'
import { type AskedOfOwn, mineOf, openForOwn } from './own-answer.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'

export interface KeepAnswer extends AskedOfOwn {
  /** As their client names them; kept only where the ritual is signed. */
  name: string | null
  /** Inputs by their place among the questions asked. */
  fields: readonly unknown[]
  votes: readonly string[]
  /** « Rien cette semaine ». */
  nothing: boolean
  /** They saw what was pointed out. */
  sure: boolean
}

/** What they wrote or voted is kept, or comes back with what is to be looked at again. */
export const keepAnswer =
  (deps: RitualDeps) =>
  async (command: KeepAnswer): Promise<Reply> => {
    const open = await openForOwn(deps, command)
    if (isSaid(open)) return open
    const read = await readGiven(deps, command, open)
    if (isSaid(read)) return read
    return keep(deps, command, open, read)
  }

async function readGiven(deps: RitualDeps, command: KeepAnswer, { occurrence }: OpenRitual): Promise<Entry | Reply> {
  if (command.nothing) return NOTHING
  const { receipt, locale: language, sure } = command
  if (kindOf(occurrence) === 'voter') {
    const entry = readVotes(occurrence, await deps.rituals.contributions(occurrence), command.votes)
    if (entry.votes.length > 0) return entry
    return { language, notice: { ...(await ballot(deps, occurrence, receipt, null)), problem: 'empty' } }
  }
  const blank = form(occurrence, receipt, null)
  const fields = Object.fromEntries(blank.questions.map(({ id }, i) => [id, command.fields[i]]))
  const typed = blank.questions.map((_, i) => (typeof command.fields[i] === 'string' ? command.fields[i] : null))
  const { entry, problem, found } = readEntry(occurrence.script, { fields, sure })
  return problem ? { language, notice: { ...blank, typed, problem, found } } : entry
}

async function keep(deps: RitualDeps, command: KeepAnswer, open: OpenRitual, entry: Entry): Promise<Reply> {
  const { occurrence, team } = open
  const mine = mineOf(occurrence, command)
  const outcome = await deps.rituals.keep({ ...mine, entry, name: mine.named ? command.name : null })
  if (outcome !== 'kept') return sayRitual(command, outcome, occurrence.script.title)
  const what: RitualKeptNotice['what'] = entry.nothing ? 'nothing' : kindOf(occurrence) === 'voter' ? 'vote' : 'writing'
  return {
    language: command.locale,
    notice: {
      kind: 'ritual-kept',
      occurrence: occurrence.id,
      step: occurrence.step,
      title: occurrence.script.title,
      receipt: mine.named ? '' : command.receipt,
      what,
      attribution: attributionOf(occurrence, occurrence.step),
      due: momentIn(team, occurrence.due),
      place: command.room ? 'dialog' : 'dialog-and-chat',
    },
  }
}

/** As if they had not answered: they may do so again. */
export const withdrawAnswer =
  (deps: RitualDeps) =>
  async (command: AskedOfOwn): Promise<Reply> => {
    const open = await openForOwn(deps, command)
    if (isSaid(open)) return open
    const { occurrence } = open
    const outcome = await deps.rituals.withdraw(mineOf(occurrence, command))
    return sayRitual(command, outcome === 'unknown' ? 'other-receipt' : outcome, occurrence.script.title)
  }
