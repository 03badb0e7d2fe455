import type { Checklist } from '../content/checklist.ts'
import { LESSONS } from '../verify/lessons.ts'
import type { Marks } from './sign-off.ts'

/** What a list is about, whatever it lists: the tool proposes, somebody decides. */
const OF_CHECKING = 'controle-humain'

/** The lesson to offer once a list is signed: of the first point left unchecked that one goes with, else of checking itself. */
export function lessonAfter({ items }: Checklist, marks: Marks): string {
  const left = items.filter(({ id }) => marks[id]?.done !== 'checked')
  const known: Readonly<Record<string, string | null>> = LESSONS
  const lesson = left.flatMap(({ findings }) => findings).flatMap(type => known[type] ?? [])[0]
  return lesson ?? OF_CHECKING
}
