import { localTime } from '../../domain/calendar/local-time.ts'
import type { Decline, Gem } from '../../domain/gems/gem.ts'
import { EVERYBODY, gemLesson, lessonProblems, OPTIONS } from '../../domain/gems/lesson.ts'
import type { Language } from '../../domain/people/person.ts'
import { GEM_FIELD_PROBLEMS, type GemFieldProblem, type GemVettingNotice } from '../../notices/gems.ts'
import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import { decideGem } from './decide-gem.ts'
import { type GemDeps, isPersonal, isReferent } from './gem-deps.ts'
import { sayGem } from './say-gem.ts'

export type AskedOfGem = Asked & { gem: string }

interface Open {
  gem: Gem
  language: Language
}

/** The dialog in which the référent turns a pépite into a tip or a card, with what can be filled in already. */
export const openVetting =
  (deps: GemDeps) =>
  async (command: AskedOfGem): Promise<Reply> => {
    const open = await openForReferent(deps, command)
    if ('notice' in open) return open
    const { gem, language } = open
    return { language, notice: await form(deps, command, gem, prefilled(gem, deps), []) }
  }

export interface AcceptGem extends AskedOfGem {
  how: 'tip' | 'card'
  /** Inputs by name, none of it believed. */
  fields: Readonly<Record<string, string>>
}

/** It is kept, or the form comes back with what is to be looked at again. */
export const acceptGem =
  (deps: GemDeps) =>
  async (command: AcceptGem): Promise<Reply> => {
    const open = await openForReferent(deps, command)
    if ('notice' in open) return open
    const { gem, language } = open
    const { fields, how, by, at } = command
    const given = lessonFrom(how, fields)
    const problems = problemsOf(deps, by.tenant, given)
    if (problems.length > 0) return { language, notice: await form(deps, command, gem, fields, problems) }
    const { day } = localTime(at, 'Europe/Paris')
    const outcome = await decideGem(deps, gem, { lesson: gemLesson.parse(given), day }, day)
    return sayGem(language, outcome === 'vetted' ? how : 'already')
  }

/** Why not, in kind words. */
export const openDecline =
  (deps: GemDeps) =>
  async (command: AskedOfGem): Promise<Reply> => {
    const open = await openForReferent(deps, command)
    if ('notice' in open) return open
    const { gem, language } = open
    return { language, notice: { kind: 'gem-decline', gem: gem.id, text: gem.text, problem: null } }
  }

export const declineGem =
  (deps: GemDeps) =>
  async (command: AskedOfGem & { reason: Decline; words: string }): Promise<Reply> => {
    const open = await openForReferent(deps, command)
    if ('notice' in open) return open
    const { gem, language } = open
    const { by, at, reason, words } = command
    if (isPersonal(deps, by.tenant, words))
      return { language, notice: { kind: 'gem-decline', gem: gem.id, text: gem.text, problem: 'personal-data' } }
    const { day } = localTime(at, 'Europe/Paris')
    const outcome = await decideGem(deps, gem, { reason, words: words.trim() }, day)
    return sayGem(language, outcome === 'vetted' ? 'declined' : 'already')
  }

/** A pépite that waits, for whoever the directory names as référent; for anybody else it is not theirs to decide. */
async function openForReferent(deps: GemDeps, command: AskedOfGem): Promise<Open | Reply> {
  const { language } = await known(deps, command)
  if (!(await isReferent(deps, command.by))) return sayGem(language, 'not-referent')
  const gem = await deps.gems.gem({ tenant: command.by.tenant, id: command.gem })
  if (!gem) return sayGem(language, 'gone')
  return gem.state === 'proposed' ? { gem, language } : sayGem(language, 'already')
}

async function form(
  deps: GemDeps,
  { by }: AskedOfGem,
  gem: Gem,
  fields: GemVettingNotice['fields'],
  problems: readonly GemFieldProblem[],
): Promise<GemVettingNotice> {
  const useful = (await deps.gems.shelf(by, gem.id))[0]?.useful ?? null
  return {
    kind: 'gem-vetting',
    gem: gem.id,
    text: gem.text,
    useful,
    credited: gem.name !== null,
    fields,
    trades: [...deps.catalog.trades.values()].map(({ id, fr, en }) => ({ id, fr, en })),
    problems,
  }
}

const TITLE = 80

/** The first sentence makes a title; the rest is for a person to find. */
const prefilled = ({ text, tenant }: Gem, { catalog }: GemDeps): Record<string, string> => ({
  title: firstSentence(text),
  tip: text,
  source: `Pépite d’un agent, ${catalog.organisationOf(tenant).name}`.slice(0, 200),
  right: '0',
  trade: EVERYBODY,
})

function firstSentence(text: string): string {
  const first = text.split(/(?<=[.!?…])\s|\n/)[0] ?? text
  return first.length <= TITLE ? first.replace(/[.\s]+$/, '') : `${first.slice(0, TITLE - 1).trimEnd()}…`
}

/** What was typed, in the shape of a lesson; the schema judges it. */
export function lessonFrom(how: 'tip' | 'card', fields: Readonly<Record<string, string>>): unknown {
  const { title = '', tip = '', trade = EVERYBODY } = fields
  const common = { kind: how, title, tip, trade: trade === EVERYBODY || trade === '' ? null : trade }
  if (how === 'tip') return common
  const { tryToday = '', question = '', again = '', source = '', right } = fields
  const options = Array.from({ length: OPTIONS }, (_, i) => ({
    text: fields[`o${i}`] ?? '',
    why: fields[`w${i}`] ?? '',
    right: right === String(i),
  }))
  return { ...common, tryToday, question, again, options, source }
}

function problemsOf(deps: GemDeps, tenant: string, given: unknown): GemFieldProblem[] {
  const fields = new Set(lessonProblems(given, deps.catalog.trades).map(path => path.split('.')[0]))
  const wrong = GEM_FIELD_PROBLEMS.filter(name => fields.has(name))
  if (wrong.length > 0 || fields.size > 0) return wrong.length > 0 ? wrong : ['question']
  return isPersonal(deps, tenant, given) ? ['personal-data'] : []
}
