import type { DayMessage } from '../../../core/domain/delivery/day-message.ts'
import { type Gem, type GemRef, shownCount } from '../../../core/domain/gems/gem.ts'
import type { OwnCard } from '../../../core/domain/gems/lesson.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import type { Announcement } from '../../../core/notices.ts'
import { type Gems, type OnShelf, SHELF, type Vetting } from '../../../core/ports/gems.ts'
import { copy, type GemLessonRow, type GemRow, isOf, keyOf, rowsOf, type State } from './state.ts'
import { deleteWhere, patch } from './table.ts'
import { queueDayMessage } from './writes.ts'

/** The Gems port in memory. Every method does its work at once, so each of them is a transaction. */
export function memoryGems(state: State): Gems {
  const find = ({ tenant, id }: GemRef): GemRow | null => {
    const row = state.gem.get(id)
    return row && row.tenant === tenant ? row : null
  }

  return {
    async propose({ author, text, name, day }, most) {
      const own = rowsOf(state.gem, author)
      if (own.some(known => known.text === text)) return 'kept'
      if (own.filter(known => known.day === day).length >= most) return 'full'
      const { tenant, person } = author
      const id = crypto.randomUUID()
      state.gem.set(id, { tenant, person, id, text, name, day, state: 'proposed', reason: null, words: '' })
      return 'kept'
    },
    gem: async ref => {
      const row = find(ref)
      return row ? gemOf(row) : null
    },
    shelf: async (who, only) => shelf(state, who).filter(({ id }) => only === undefined || id === only),
    async sayUseful(ref, { tenant, person }, useful) {
      const row = find(ref)
      if (!row || row.person === person || row.state === 'declined') return false
      const key = keyOf(row.id, person)
      if (useful) state.gem_useful.set(key, { tenant, person, gem: row.id })
      else state.gem_useful.delete(key)
      return true
    },
    async withdraw(ref, who) {
      const row = find(ref)
      if (!row || !isOf(who)(row) || row.state !== 'proposed') return false
      forget(state, row.id)
      return true
    },
    vet: async (ref, verdict, message) => {
      const row = find(ref)
      if (row?.state !== 'proposed') return 'already'
      return vet(state, row, verdict, message)
    },
    retire: async ({ tenant, id }) => state.gem_lesson.delete(keyOf(tenant, id)),
    cards: async tenant => cards(state, tenant),
    revision: async tenant => JSON.stringify(cards(state, tenant)),

    async keep({ who, text, day }, most) {
      const own = rowsOf(state.keepsake, who)
      if (own.some(known => known.text === text)) return 'kept'
      if (own.length >= most) return 'full'
      const { tenant, person } = who
      const id = crypto.randomUUID()
      state.keepsake.set(id, { tenant, person, id, text, day })
      return 'kept'
    },
    keepsakes: async who =>
      rowsOf(state.keepsake, who)
        .map(({ id, text, day }) => ({ id, text, day }))
        .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1)),
    dropKeepsake: async (who, id) => void deleteWhere(state.keepsake, row => isOf(who)(row) && row.id === id),

    async purge({ gemsBefore, keepsakesBefore }) {
      const isLesson = ({ tenant, id }: GemRow) => state.gem_lesson.has(keyOf(tenant, id))
      const late = [...state.gem.values()].filter(row => row.day < gemsBefore)
      const signed = late.filter(row => row.name !== null && isLesson(row)).map(({ id }) => id)
      for (const { id } of late) if (!signed.includes(id)) forget(state, id)
      return {
        gem: late.length - signed.length,
        gem_useful: deleteWhere(state.gem_useful, row => signed.includes(row.gem)),
        keepsake: deleteWhere(state.keepsake, row => row.day < keepsakesBefore),
      }
    },
  }
}

const gemOf = ({ tenant, person, ...row }: GemRow): Gem => copy({ tenant, author: { tenant, person }, ...row })

function forget(state: State, id: string): void {
  state.gem.delete(id)
  deleteWhere(state.gem_useful, row => row.gem === id)
}

function vet(state: State, row: GemRow, verdict: Vetting, message: DayMessage<Announcement> | null): 'vetted' {
  if ('lesson' in verdict) {
    const { tenant, id } = row
    patch(state.gem, id, { state: verdict.lesson.kind })
    state.gem_lesson.set(keyOf(tenant, id), copy({ tenant, id, day: verdict.day, body: verdict.lesson }))
  } else patch(state.gem, row.id, { state: 'declined', reason: verdict.reason, words: verdict.words })
  if (message) queueDayMessage(state, message)
  return 'vetted'
}

/** A lesson whose author was erased stays; a pépite whose lesson was retired goes. */
function shelf(state: State, who: PersonRef): OnShelf[] {
  const lessons = [...state.gem_lesson.values()].filter(({ tenant }) => tenant === who.tenant)
  const waiting = [...state.gem.values()].filter(row => row.tenant === who.tenant && row.state === 'proposed')
  const newestFirst = (a: { day: number; id: string }, b: typeof a) => b.day - a.day || (a.id < b.id ? -1 : 1)
  return [
    ...waiting
      .sort(newestFirst)
      .slice(0, SHELF)
      .map(row => onShelf(state, who, row, null)),
    ...lessons
      .sort(newestFirst)
      .slice(0, SHELF)
      .map(lesson => onShelf(state, who, state.gem.get(lesson.id) ?? null, lesson)),
  ]
}

function onShelf(state: State, who: PersonRef, row: GemRow | null, lesson: GemLessonRow | null): OnShelf {
  const id = row?.id ?? lesson?.id ?? ''
  const useful = [...state.gem_useful.values()].filter(({ gem }) => row !== null && gem === id)
  return copy({
    id,
    state: lesson?.body.kind ?? 'proposed',
    lesson: lesson?.body ?? null,
    text: row?.text ?? lesson?.body.tip ?? '',
    name: row?.name ?? null,
    useful: shownCount(useful.length),
    mine: useful.some(({ person }) => person === who.person),
    own: row?.person === who.person,
  })
}

const cards = (state: State, tenant: string): OwnCard[] =>
  [...state.gem_lesson.values()]
    .filter(row => row.tenant === tenant)
    .flatMap(({ id, day, body }) =>
      body.kind === 'card' ? [copy({ id, lesson: body, name: state.gem.get(id)?.name ?? null, day })] : [],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
