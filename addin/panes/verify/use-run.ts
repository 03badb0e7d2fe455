import { type Mark, type Marks, nextOpen } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { useKept } from '../../pane.ts'

export const marksKey = (checklist: string): string => `marks/${checklist}`

/** One item, by its index; then the summary to sign; then the receipt. */
export type Step = number | 'summary' | 'receipt'

/** A note beside a point, or why or to whom it is left. */
export type Draft = 'note' | 'skipped' | 'colleague'

export interface Run {
  marks: Marks
  step: Step
  /** Words begun and not yet kept with a mark, by item and what they are for. */
  draft(item: string, as: Draft): string | undefined
  write(item: string, as: Draft, text: string): void
  show(step: Step): void
  /** Sets one mark and goes on to the next open item, or to the summary. */
  mark(index: number, mark: Mark): void
  restart(): void
}

/** How far someone is with a checklist; kept while the pane is open. */
export function useRun({ id, items }: Checklist): Run {
  const [marks, setMarks] = useKept<Marks>(marksKey(id), {})
  const [step, show] = useKept<Step>(`step/${id}`, 0)
  const [drafts, setDrafts] = useKept<Readonly<Record<string, string>>>(`drafts/${id}`, {})
  const set = (key: string, text: string | undefined) => {
    const { [key]: _, ...others } = drafts
    setDrafts(text === undefined ? others : { ...others, [key]: text })
  }
  return {
    marks,
    step,
    draft: (item, as) => drafts[`${item}/${as}`],
    write: (item, as, text) => set(`${item}/${as}`, text),
    show,
    mark: (index, mark) => {
      const item = items[index]
      if (!item) return
      const next = { ...marks, [item.id]: mark }
      setMarks(next)
      set(`${item.id}/${mark.done === 'checked' ? 'note' : mark.done}`, undefined)
      show(nextOpen(items, next, index + 1) ?? 'summary')
    },
    restart: () => {
      setMarks({})
      setDrafts({})
      show(0)
    },
  }
}
