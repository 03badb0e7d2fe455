import type { Receipt } from '../../../core/domain/checklists/sign-off.ts'
import { dayInWords } from '../../dates.ts'
import type { Language } from '../../words/language.ts'
import type { Translate } from '../../words/translate.ts'

/** The receipt as plain lines, to be copied or kept with the document. */
export function receiptText(receipt: Receipt, document: string | null, t: Translate, language: Language): string {
  const skipped = receipt.skipped.map(({ text, note }) =>
    note === '' ? text : t('receipt.note', { text, note: bare(note) }),
  )
  return [
    t(receipt.complete ? 'receipt.title' : 'receipt.title.partial'),
    t('receipt.line', { title: receipt.title, version: receipt.version, day: dayInWords(receipt.day, language) }),
    ...(document === null ? [] : [document]),
    ...(receipt.checked.length > 0 ? [t('receipt.checked', { items: inALine(receipt.checked) })] : []),
    skipped.length > 0 ? t('receipt.skipped', { items: inALine(skipped) }) : t('receipt.skipped.none'),
  ].join('\n')
}

/** Sentences as items of one: their final full stops go. */
const inALine = (items: readonly string[]): string => items.map(bare).join(' ; ')

const bare = (sentence: string): string => sentence.replace(/\s*[.;]$/, '')
