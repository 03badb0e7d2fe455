import { findPersonalData } from '../../domain/privacy/guard.ts'
import { readable, wordsOf } from '../../domain/rituals/ballot.ts'
import { noted, type Occurrence, stepOf } from '../../domain/rituals/occurrence.ts'
import type { RitualDecideNotice, RitualGroupNotice } from '../../notices/rituals.ts'
import type { Reply } from '../deps.ts'
import { endStep, isStep } from './move-ritual.ts'
import { type AskedOfRitual, isSaid, type OpenRitual, openAsHost } from './open-occurrence.ts'
import type { RitualDeps } from './ritual-deps.ts'
import { sayRitual } from './say-ritual.ts'

const LONGEST_THEME = 60
/** As many as the dialog has fields for. */
export const MOST_GROUPED = 30

/** What the team says aloud and whoever leads writes down: themes, a decision. */
async function openStep(deps: RitualDeps, command: AskedOfRitual, kind: 'regrouper' | 'decider') {
  const open = await openAsHost(deps, command)
  if (isSaid(open) || isStep(open.occurrence, kind)) return open
  return sayRitual(command, 'over', open.occurrence.script.title)
}

export const openGrouping =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual): Promise<Reply> => {
    const open = await openStep(deps, command, 'regrouper')
    if (isSaid(open)) return open
    const notice = await grouping(deps, open)
    return notice.writings.length > 0
      ? { language: command.locale, notice }
      : sayRitual(command, 'nothing-to-read', notice.title)
  }

async function grouping({ rituals }: RitualDeps, { occurrence }: OpenRitual): Promise<RitualGroupNotice> {
  const { script, noted: said } = occurrence
  const read = readable(occurrence, await rituals.contributions(occurrence))
  const writings = read
    .map(({ id, entry }) => ({ id, words: wordsOf(script, entry), theme: said.themes[id] ?? '' }))
    .filter(({ words }) => words !== '')
  return {
    kind: 'ritual-group',
    occurrence: occurrence.id,
    title: script.title,
    instruction: stepOf(occurrence)?.instruction ?? '',
    writings: writings.slice(0, MOST_GROUPED),
  }
}

/** `themes` by the place of what was written. */
export const groupWritings =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual & { themes: readonly (string | undefined)[] }): Promise<Reply> => {
    const open = await openStep(deps, command, 'regrouper')
    if (isSaid(open)) return open
    const { writings, title } = await grouping(deps, open)
    const named = writings.flatMap(({ id }, i): [string, string][] => {
      const theme = command.themes[i]?.trim().slice(0, LONGEST_THEME) ?? ''
      return theme === '' ? [] : [[id, theme]]
    })
    await deps.rituals.move(noted(open.occurrence, { themes: Object.fromEntries(named) }), [])
    return sayRitual(command, 'noted', title)
  }

export const openDecision =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual): Promise<Reply> => {
    const open = await openStep(deps, command, 'decider')
    return isSaid(open) ? open : { language: command.locale, notice: decision(open.occurrence, '', null) }
  }

const decision = (
  occurrence: Occurrence,
  text: string,
  problem: RitualDecideNotice['problem'],
): RitualDecideNotice => ({
  kind: 'ritual-decide',
  occurrence: occurrence.id,
  title: occurrence.script.title,
  instruction: stepOf(occurrence)?.instruction ?? '',
  text,
  problem,
})

/** One decision ends its step: nobody has to press « next » as well. */
export const noteDecision =
  (deps: RitualDeps) =>
  async (command: AskedOfRitual & { text: string }): Promise<Reply> => {
    const open = await openStep(deps, command, 'decider')
    if (isSaid(open)) return open
    const { occurrence, team } = open
    const text = command.text.trim()
    const problem = problemIn(text)
    if (problem) return { language: command.locale, notice: decision(occurrence, text, problem) }
    const decisions = [...occurrence.noted.decisions, { step: occurrence.step, text }]
    const after = noted(occurrence, { decisions })
    if ((await deps.rituals.move(after, [])) === 'moved') await endStep(deps, after, team, command.at)
    return sayRitual(command, 'noted', occurrence.script.title)
  }

function problemIn(text: string): RitualDecideNotice['problem'] {
  if (text === '') return 'empty'
  return findPersonalData(text).some(({ severity }) => severity === 'high') ? 'personal-data' : null
}
