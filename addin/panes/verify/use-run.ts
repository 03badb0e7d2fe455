import { type Mark, type Marks, nextOpen } from '../../../core/domain/checklists/sign-off.ts'
import type { Checklist } from '../../../core/domain/content/checklist.ts'
import { useKept } from '../../pane.ts'

export const marksKey = (checklist: string): string => `marks/${checklist}`

/** One item, by its index; then the summary to sign; then the receipt. */
export type Step = number | 'summary' | 'receipt'

export interface Run {
  marks: Marks
  step: Step
  show(step: Step): void
  /** Sets one mark and goes on to the next open item, or to the summary. */
  mark(index: number, mark: Mark): void
  restart(): void
}

/** How far someone is with a checklist; kept while the pane is open. */
export function useRun({ id, items }: Checklist): Run {
  const [marks, setMarks] = useKept<Marks>(marksKey(id), {})
  const [step, show] = useKept<Step>(`step/${id}`, 0)
  return {
    marks,
    step,
    show,
    mark: (index, mark) => {
      const item = items[index]
      if (!item) return
      const next = { ...marks, [item.id]: mark }
      setMarks(next)
      show(nextOpen(items, next, index + 1) ?? 'summary')
    },
    restart: () => {
      setMarks({})
      show(0)
    },
  }
}
