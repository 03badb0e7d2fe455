import type { Clicked } from '../../adaptive-cards/actions.ts'
import type { Room, Team } from '../../core/domain/rituals/room.ts'
import type { Asked, Reply } from '../../core/use-cases/deps.ts'
import { keepAnswer, withdrawAnswer } from '../../core/use-cases/rituals/keep-answer.ts'
import { launchRitual } from '../../core/use-cases/rituals/launch-ritual.ts'
import { chooseRitual, listRituals } from '../../core/use-cases/rituals/list-rituals.ts'
import { cancelRitual, nextStep } from '../../core/use-cases/rituals/move-ritual.ts'
import { groupWritings, noteDecision, openDecision, openGrouping } from '../../core/use-cases/rituals/note-aloud.ts'
import { openAnswer } from '../../core/use-cases/rituals/open-answer.ts'
import { readRitual } from '../../core/use-cases/rituals/read-ritual.ts'
import type { AskedInRoom, RitualDeps } from '../../core/use-cases/rituals/ritual-deps.ts'
import { sayRitual } from '../../core/use-cases/rituals/say-ritual.ts'
import { chooseLaunchers, dropPlan, showTeam } from '../../core/use-cases/rituals/show-team.ts'
import { viewRitual } from '../../core/use-cases/rituals/view-ritual.ts'
import type { RitualVerb } from './routes.ts'

/** Where a button of a ritual was pressed, and by whom. */
export interface AskedSomewhere extends Asked {
  /** Null: in the person's own chat. */
  room: Room | null
  kind: Team['kind']
  zone: string | null
  /** As the chat service shows them. */
  name: string | null
  /** A receipt that nobody had before. */
  receipt: string
}

type Route<V extends RitualVerb> = (click: Extract<Clicked, { verb: V }>, asked: AskedSomewhere) => Promise<Reply>
type InRoom<V extends RitualVerb> = (click: Extract<Clicked, { verb: V }>, asked: AskedInRoom) => Promise<Reply>

/** Only in a room: what happens there is the room's. */
const there =
  <V extends RitualVerb>(route: InRoom<V>): Route<V> =>
  async (click, asked) =>
    asked.room ? route(click, { ...asked, room: asked.room }) : sayRitual(asked, 'not-here')

/** Every button of a ritual, one line each. */
export const ritualRoutes = (deps: RitualDeps): { [V in RitualVerb]: Route<V> } => ({
  rituals: (_, asked) =>
    asked.room
      ? showTeam(deps)({ ...asked, room: asked.room, shared: false })
      : listRituals(deps)({ ...asked, page: 1, here: false }),
  ritualLibrary: ({ page }, asked) => listRituals(deps)({ ...asked, page, here: asked.room !== null }),
  ritualChoose: there(({ ritual }, asked) => chooseRitual(deps)({ ...asked, ritual })),
  ritualLaunch: there(({ ritual, cadence, start, hour }, asked) =>
    launchRitual(deps)({
      ...asked,
      ritual,
      cadence,
      start: start === 'now' ? 'now' : Number(start),
      minute: minuteOf(hour),
    }),
  ),
  ritualDrop: there(({ ritual }, asked) => dropPlan(deps)({ ...asked, ritual })),
  ritualLaunchers: there(({ launchers }, asked) => chooseLaunchers(deps)({ ...asked, launchers })),
  ritualView: there(({ occurrence }, asked) => viewRitual(deps)({ ...asked, occurrence })),
  ritualNext: there(({ occurrence, step }, asked) => nextStep(deps)({ ...asked, occurrence, step })),
  ritualCancel: there(({ occurrence }, asked) => cancelRitual(deps)({ ...asked, occurrence })),
  ritualAnswer: (click, asked) =>
    openAnswer(deps)({
      ...asked,
      occurrence: click.occurrence,
      step: click.step ?? null,
      receipt: click.receipt || asked.receipt,
    }),
  ritualRead: there(({ occurrence, page }, asked) => readRitual(deps)({ ...asked, occurrence, page })),
  ritualGroup: there(({ occurrence }, asked) => openGrouping(deps)({ ...asked, occurrence })),
  ritualDecide: there(({ occurrence }, asked) => openDecision(deps)({ ...asked, occurrence })),
  ritualKeep: ({ verb: _, occurrence, step, receipt, nothing, sure = false, ...fields }, asked) =>
    keepAnswer(deps)({
      ...asked,
      occurrence,
      step,
      receipt,
      nothing,
      sure,
      fields: placed(fields, 'a', 6),
      votes: [],
    }),
  ritualVote: ({ occurrence, step, receipt, votes }, asked) =>
    keepAnswer(deps)({ ...asked, occurrence, step, receipt, votes, nothing: false, sure: true, fields: [] }),
  ritualWithdraw: ({ occurrence, step, receipt }, asked) =>
    withdrawAnswer(deps)({ ...asked, occurrence, step, receipt }),
  ritualThemes: there(({ verb: _, occurrence, ...fields }, asked) =>
    groupWritings(deps)({ ...asked, occurrence, themes: placed(fields, 'g', 30) }),
  ),
  ritualNote: there(({ occurrence, decision }, asked) => noteDecision(deps)({ ...asked, occurrence, text: decision })),
})

/** Inputs that are named by their place: « a0 », « a1 »… */
const placed = (fields: Record<string, unknown>, letter: string, many: number): (string | undefined)[] =>
  Array.from({ length: many }, (_, i) => {
    const given = fields[`${letter}${i}`]
    return typeof given === 'string' ? given : undefined
  })

/** « 09:30 » → 570; null when it can't be read. */
function minuteOf(hour: string): number | null {
  const read = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(hour.trim())
  return read ? Number(read[1]) * 60 + Number(read[2]) : null
}
