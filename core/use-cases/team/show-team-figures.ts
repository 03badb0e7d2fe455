import { dayFromIso } from '../../domain/calendar/day.ts'
import { isHard, type TeamView } from '../../domain/figures/team-view.ts'
import type { TeamNotice } from '../../notices/team.ts'
import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import { contactOf } from '../settings-of.ts'
import { isView, readTeamFigures } from './read-team-figures.ts'
import type { TeamDeps } from './team-deps.ts'

const LINES = 3

/** « Équipe »: the essence of one's own unit; the tab has the rest. */
export const showTeamFigures =
  (deps: TeamDeps) =>
  async (command: Asked): Promise<Reply> => {
    const { language } = await known(deps, command)
    const contact = contactOf(command.by.tenant, deps.catalog)
    const view = await readTeamFigures(deps)(command)
    return { language, notice: isView(view) ? noticeOf(view, contact) : { kind: 'no-team', why: view.is, contact } }
  }

function noticeOf({ units, weeks }: TeamView, contact: string): TeamNotice {
  const [own, ...below] = units
  const last = own?.active.findLastIndex(share => share !== null) ?? -1
  const [share, week] = [own?.active[last], dayFromIso(weeks[last] ?? '')]
  return {
    kind: 'team',
    unit: own?.unit.at(-1) ?? null,
    people: own?.people ?? null,
    active: share && week !== null ? { share, week } : null,
    hard: (own?.hard ?? [])
      .filter(({ share }) => isHard(share))
      .slice(0, LINES)
      .map(({ title, share }) => ({ title, share })),
    rituals: (own?.rituals ?? []).slice(0, LINES).map(({ title, held }) => ({ title, held })),
    suggestions: own?.suggestions ?? [],
    below: below.length,
    contact,
  }
}
