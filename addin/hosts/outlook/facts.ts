import { outsideOf } from '../../../core/domain/mail/recipients.ts'
import type { Done, Limit, MailFacts } from '../host.ts'
import { attempt } from '../outcome.ts'
import { supports } from '../supports.ts'
import { call } from './call.ts'
import { composed, received } from './item.ts'

type People = Office.EmailAddressDetails[]

export const mail = (): Promise<Done<MailFacts>> =>
  attempt('read', async () => {
    const item = composed()
    const { to, cc, bcc } = item ? await writtenTo(item) : receivedBy()
    const sender = Office.context.mailbox.userProfile.emailAddress
    return {
      to: to.length,
      cc: cc.length,
      bcc: bcc.length,
      outside: outsideOf(sender, [...to, ...cc, ...bcc]),
      attachments: item ? await attached(item) : named(received()?.attachments ?? []),
      replyAll: item !== null && to.length + cc.length > 1 && (await isReply(item)),
    }
  })

const peopleOf = (list: Office.Recipients): Promise<People> => call<People>(then => list.getAsync(then))

const writtenTo = async (item: Office.MessageCompose) => ({
  to: await peopleOf(item.to),
  cc: await peopleOf(item.cc),
  bcc: await peopleOf(item.bcc),
})

const receivedBy = (): { to: People; cc: People; bcc: People } => {
  const item = received()
  return { to: item?.to ?? [], cc: item?.cc ?? [], bcc: [] }
}

/** Pictures of a signature are attachments too, to Outlook. */
const named = (attachments: readonly { name: string; isInline: boolean }[]): string[] =>
  attachments.filter(({ isInline }) => !isInline).map(({ name }) => name)

async function attached(item: Office.MessageCompose): Promise<string[]> {
  if (!supports('Mailbox', '1.8')) return []
  return named(await call<Office.AttachmentDetailsCompose[]>(then => item.getAttachmentsAsync(then)))
}

/** Outlook tells a reply, not whether to one or to all: how many it goes to does. */
async function isReply(item: Office.MessageCompose): Promise<boolean> {
  if (!supports('Mailbox', '1.10')) return false
  const { composeType } = await call<{ composeType?: string }>(then => item.getComposeTypeAsync(then))
  return composeType === Office.MailboxEnums.ComposeType.Reply
}

export function limits(): Limit[] {
  const missing: Limit[] = ['no-jump']
  if (!supports('Mailbox', '1.8')) missing.push('no-attachments')
  if (!supports('Mailbox', '1.10')) missing.push('no-reply-all')
  return missing
}
