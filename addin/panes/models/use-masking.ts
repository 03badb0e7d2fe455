import type { Finding } from '../../../core/domain/privacy/finding.ts'
import { type MaskTable, mask } from '../../../core/domain/privacy/mask.ts'
import { usePane } from '../../pane.ts'

const TABLE = 'mask/table'
const NONE: MaskTable = new Map()

export interface Masking {
  /** What stands for what, over all fields and texts of this opening of the pane. In memory, nowhere else. */
  table(): MaskTable
  mask(text: string, findings: readonly Finding[]): string
  forget(): void
}

/** One table for the whole pane: « Mme Morel » is the same token in every field. Read when it is needed, not shown live. */
export function useMasking(): Masking {
  const { kept } = usePane()
  const table = () => (kept.get(TABLE) as MaskTable | undefined) ?? NONE
  return {
    table,
    mask: (text, findings) => {
      const masked = mask(text, findings, table())
      kept.set(TABLE, masked.table)
      return masked.text
    },
    forget: () => void kept.delete(TABLE),
  }
}
