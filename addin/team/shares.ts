import type { Share } from '../../core/domain/aggregates/share.ts'
import type { Say } from './words.ts'

/** A figure of a group is never said more exactly than it was published. */
export function shareText(share: Share | null, t: Say): string {
  if (!share) return t('share.none')
  const { percent, end } = share
  if (end === null) return t('share.about', { percent })
  return t(end === 'at most' ? 'share.atMost' : 'share.atLeast', { percent })
}

/** '2026-11-16' → « 16 nov. » */
export const shortDate = (iso: string, language: string): string => dateText(iso, language, 'short')

/** '2026-10-01' → « 1er octobre » */
export const longDate = (iso: string, language: string): string =>
  dateText(iso, language, 'long').replace(/^1(?= \p{L}+$)/u, language === 'en' ? '1' : '1er')

function dateText(iso: string, language: string, month: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    day: 'numeric',
    month,
    timeZone: 'UTC',
  })
  return format.format(Date.parse(iso))
}
