import type { Reply } from '../deps.ts'
import { contactOf } from '../settings-of.ts'
import { momentIn } from './moment-in.ts'
import type { AskedInRoom, RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'
import { teamOf } from './team-of.ts'

/** We were added to a room: said once what this is; nothing begins by itself. */
export const greetRoom =
  (deps: RitualDeps) =>
  async (command: AskedInRoom): Promise<Reply> => {
    const team = await teamOf(deps, command)
    await deps.rituals.saveTeam(team)
    return showTeam(deps)({ ...command, locale: team.language, shared: true })
  }

/** « rituels »: what is under way here, what comes back, and how one is launched. */
export const showTeam =
  (deps: RitualDeps) =>
  async (command: AskedInRoom & { shared: boolean }): Promise<Reply> => {
    const { rituals, catalog } = deps
    const team = await teamOf(deps, command)
    const [running, plans, host] = await Promise.all([
      rituals.running(command.room),
      rituals.plans(command.room),
      command.shared ? null : rituals.isHost(command.room, command.by),
    ])
    return {
      language: command.locale,
      notice: {
        kind: 'ritual-team',
        running: running.map(({ occurrence }) => ({
          occurrence: occurrence.id,
          title: occurrence.script.title,
          due: momentIn(team, occurrence.due),
        })),
        plans: plans.map(plan => ({
          ritual: plan.ritual,
          title: catalog.rituals.get(plan.ritual)?.title ?? plan.ritual,
          cadence: plan.cadence,
          next: momentIn(team, plan.at),
        })),
        launchers: team.launchers,
        host,
        contact: contactOf(command.by.tenant, catalog),
      },
    }
  }

/** Who may launch here: chosen by those who lead rituals in the room; by anyone, as long as nobody does. */
export const chooseLaunchers =
  (deps: RitualDeps) =>
  async (command: AskedInRoom & { launchers: 'anyone' | 'hosts' }): Promise<Reply> => {
    if (!(await deps.rituals.isHost(command.room, command.by))) return sayRitual(command, 'not-host')
    await deps.rituals.saveTeam({ ...(await teamOf(deps, command)), launchers: command.launchers })
    return showTeam(deps)({ ...command, shared: false })
  }

/** A ritual no longer comes back by itself; what is under way goes on. */
export const dropPlan =
  (deps: RitualDeps) =>
  async (command: AskedInRoom & { ritual: string }): Promise<Reply> => {
    if (!(await deps.rituals.isHost(command.room, command.by))) return sayRitual(command, 'not-host')
    await deps.rituals.dropPlan(command.room, command.ritual)
    return sayRitual(command, 'plan-dropped', deps.catalog.rituals.get(command.ritual)?.title ?? null)
  }
