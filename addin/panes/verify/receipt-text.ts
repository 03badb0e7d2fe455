import type { Receipt, Said } from '../../../core/domain/checklists/sign-off.ts'
import { dayInWords } from '../../dates.ts'
import type { checkingFr } from '../../words/checking-fr.ts'
import type { Language } from '../../words/language.ts'
import type { Translate, TranslateOf } from '../../words/translate.ts'

interface Words {
  t: Translate
  w: TranslateOf<typeof checkingFr>
  language: Language
}

/** The receipt as plain lines, to be copied, printed or kept with the document. */
export function receiptLines(receipt: Receipt, document: string | null, { t, w, language }: Words): string[] {
  const noted = ({ text, note }: Said) =>
    note === '' ? text : t('receipt.note', { text: bare(text), note: bare(note) })
  const inALine = (items: readonly Said[]): string => items.map(item => bare(noted(item))).join(' ; ')
  const { checked, skipped, colleague } = receipt
  return [
    t(receipt.complete ? 'receipt.title' : 'receipt.title.partial'),
    t('receipt.line', { title: receipt.title, version: receipt.version, day: dayInWords(receipt.day, language) }),
    ...(document === null ? [] : [document]),
    ...(checked.length > 0 ? [t('receipt.checked', { items: inALine(checked) })] : []),
    ...(skipped.length > 0 ? [t('receipt.skipped', { items: inALine(skipped) })] : []),
    ...(colleague.length > 0 ? [w('receipt.colleague.line', { items: inALine(colleague) })] : []),
    ...(skipped.length + colleague.length === 0 ? [t('receipt.skipped.none')] : []),
  ]
}

/** Sentences as items of one: their final full stops go. */
const bare = (sentence: string): string => sentence.replace(/\s*[.;]$/, '')
