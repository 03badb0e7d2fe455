import type { Sending } from '../../core/domain/mail/before-send.ts'
import { CHECKED_KEY } from '../../core/domain/mail/checked-mark.ts'
import { outsideOf } from '../../core/domain/mail/recipients.ts'

type Answered<T> = (result: Office.AsyncResult<T>) => void
type Ask<T> = (then: Answered<T>) => void

/**
 * Everything that the reminder looks at, asked all at once. What Outlook does not tell counts as unknown. Callbacks and no
 * promises: classic Outlook's runtime has no async functions.
 */
export function collect(item: Office.MessageCompose, then: (sending: Sending) => void): void {
  const sending: Sending = { subject: '', text: null, attachments: null, outside: 0, checked: '' }
  const { emailAddress } = Office.context.mailbox.userProfile
  let waiting = 0
  let started = false
  const finish = () => {
    if (started && waiting === 0) then(sending)
  }
  const ask = <T>(start: Ask<T>, take: (value: T) => void) => {
    waiting += 1
    start(({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) take(value)
      waiting -= 1
      finish()
    })
  }
  const count = (people: Office.EmailAddressDetails[]) => {
    sending.outside += outsideOf(emailAddress, people).length
  }
  ask<string>(
    done => item.subject.getAsync(done),
    value => {
      sending.subject = value
    },
  )
  ask<string>(
    done => item.body.getAsync(Office.CoercionType.Text, done),
    value => {
      sending.text = value.replace(/\r\n?/g, '\n')
    },
  )
  ask<Office.EmailAddressDetails[]>(done => item.to.getAsync(done), count)
  ask<Office.EmailAddressDetails[]>(done => item.cc.getAsync(done), count)
  ask<Office.EmailAddressDetails[]>(done => item.bcc.getAsync(done), count)
  ask<Office.AttachmentDetailsCompose[]>(
    done => item.getAttachmentsAsync(done),
    files => {
      sending.attachments = files.filter(file => !file.isInline).length
    },
  )
  ask<string>(
    done => item.sessionData.getAsync(CHECKED_KEY, done),
    value => {
      sending.checked = value || ''
    },
  )
  started = true
  finish()
}
