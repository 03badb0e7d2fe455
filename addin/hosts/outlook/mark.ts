import { CHECKED_KEY, checkedMark } from '../../../core/domain/mail/checked-mark.ts'
import { supports } from '../supports.ts'
import { call } from './call.ts'
import { composed } from './item.ts'
import { bodyText } from './read.ts'

/** Tells the reminder before sending that this very text was verified. Where Outlook cannot, there is no reminder either. */
export async function markChecked(): Promise<void> {
  const item = composed()
  if (!item || !supports('Mailbox', '1.11')) return
  const mark = checkedMark(await bodyText())
  await call<void>(then => item.sessionData.setAsync(CHECKED_KEY, mark, then))
}

/** The text is the one that was marked. */
export async function isMarked(): Promise<boolean> {
  const item = composed()
  if (!item || !supports('Mailbox', '1.11')) return false
  const mark = await call<string>(then => item.sessionData.getAsync(CHECKED_KEY, then)).catch(() => '')
  return mark !== '' && mark === checkedMark(await bodyText())
}
