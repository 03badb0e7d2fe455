import type { Slot } from '../../../core/domain/content/prompt-template.ts'
import { fill } from '../../../core/domain/prompts/fill.ts'
import type { Translate } from '../../words/translate.ts'

/** What is wrong with one field, in words; null while there is nothing to say. A field is not called empty before a try. */
export function problemOf(slot: Slot, value: string, tried: boolean, t: Translate): string | null {
  const filled = fill({ body: '', slots: [slot] }, { [slot.id]: value })
  if ('text' in filled) return null
  const [long] = filled.tooLong
  if (long) return t('problem.tooLong', { length: long.length, max: long.max })
  if (!tried) return null
  if (filled.missing.length > 0) return t('problem.missing')
  if (slot.type === 'number') return t('problem.number')
  return slot.type === 'date' ? t('problem.date') : t('problem.choice')
}
