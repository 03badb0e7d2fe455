import { type Kysely, sql } from 'kysely'
import { shownCount } from '../../../core/domain/gems/gem.ts'
import type { CardLesson, GemLesson, OwnCard } from '../../../core/domain/gems/lesson.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { type OnShelf, SHELF } from '../../../core/ports/gems.ts'
import type { Tables } from './tables.ts'

interface ShelfRow {
  id: string
  text: string | null
  name: string | null
  body: GemLesson | null
  useful: number
  mine: boolean
  own: boolean
}

/** A lesson whose author was erased stays; a pépite whose lesson was retired goes. */
export async function shelf(
  db: Kysely<Tables>,
  { tenant, person }: PersonRef,
  only: string | null,
): Promise<OnShelf[]> {
  // Looked for on both sides of the join, where an index finds it.
  const one = only === null ? sql`true` : sql`id = ${only}::uuid`
  const { rows } = await sql<ShelfRow>`
    with found as (
      select coalesce(g.id, l.id) as id, g.text, g.name, g.person, l.body, l.id is not null as kept,
        coalesce(l.day, g.day) as day
      from (select * from gem where tenant = ${tenant} and state <> 'declined' and ${one}) g
      full join (select * from gem_lesson where tenant = ${tenant} and ${one}) l on l.id = g.id
      where l.id is not null or g.state = 'proposed'
    ), placed as (
      select *, row_number() over (partition by kept order by day desc, id) as place
      from found
    )
    select id, text, name, body, coalesce(person = ${person}, false) as own,
      (select count(*)::int from gem_useful u where u.gem = p.id) as useful,
      exists (select from gem_useful u where u.gem = p.id and u.person = ${person}) as mine
    from placed p where place <= ${SHELF}
    order by kept, day desc, id`.execute(db)
  return rows.map(({ id, text, name, body, useful, mine, own }) => ({
    id,
    state: body?.kind ?? 'proposed',
    lesson: body,
    text: text ?? body?.tip ?? '',
    name,
    useful: shownCount(useful),
    mine,
    own,
  }))
}

/** In the order of their ids. */
export async function cards(db: Kysely<Tables>, tenant: string): Promise<OwnCard[]> {
  const { rows } = await sql<{ id: string; lesson: CardLesson; name: string | null; day: number }>`
    select l.id, l.body as lesson, g.name, l.day
    from gem_lesson l left join gem g on g.tenant = l.tenant and g.id = l.id
    where l.tenant = ${tenant} and l.body->>'kind' = 'card'
    order by l.id`.execute(db)
  return rows
}
