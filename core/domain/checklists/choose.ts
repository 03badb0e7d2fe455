import type { Checklist } from '../content/checklist.ts'

/** Lists fit to be used, the one offered by default first, the others in the order given. */
export const offeredChecklists = (checklists: readonly Checklist[]): Checklist[] =>
  checklists
    .filter(({ status }) => status === 'relu-equipe' || status === 'adopte')
    .sort((a, b) => Number(b.default) - Number(a.default))

const MOST_OFFERED = 2

/**
 * The lists made for that kind of document, the most particular first, and of those the one that names it first; else
 * the one offered by default, or the first.
 */
export function checklistsFor(
  checklists: readonly Checklist[],
  kind: Checklist['documents'][number] | null,
): readonly Checklist[] {
  const place = ({ documents }: Checklist) => (kind === null ? -1 : documents.indexOf(kind))
  const fitting = checklists
    .filter(list => place(list) >= 0)
    .sort((a, b) => a.documents.length - b.documents.length || place(a) - place(b))
  if (fitting.length > 0) return fitting.slice(0, MOST_OFFERED)
  return [checklists.find(list => list.default) ?? checklists[0]].filter(list => list !== undefined)
}
