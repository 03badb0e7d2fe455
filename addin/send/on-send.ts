import { remindersFor } from '../../core/domain/mail/before-send.ts'
import { collect } from './collect.ts'
import { reminderWords } from './words.ts'

/**
 * What Outlook calls before a message leaves (Smart Alerts, `promptUser`). A reminder and never a barrier: the person may
 * always send, phones never ask, Outlook on the web sometimes does not, and whatever goes wrong here ends in sending.
 * One file for a runtime without window, document or storage; nothing is stored and nothing goes over the network.
 */

type Options = Office.SmartAlertsEventCompletedOptions

/** The button of the pane in the manifests: manifest/source.ts, OUTLOOK.ids.control. */
const PANE_BUTTON = 'buttonPaneMail'
/** After five seconds Outlook shows its own dialog; the reminder gives up before. */
const PATIENCE_MS = 4000

function remindBeforeSend(event: Office.MailboxEvent): void {
  let answered = false
  const answer = (options: Options) => {
    if (answered) return
    answered = true
    event.completed(options)
  }
  const send = () => answer({ allowEvent: true })
  try {
    setTimeout(send, PATIENCE_MS)
    collect(Office.context.mailbox.item as Office.MessageCompose, sending => {
      try {
        const reminders = remindersFor(sending)
        if (reminders.length === 0) return send()
        const { message, button } = reminderWords(Office.context.displayLanguage, reminders)
        answer(withButton({ allowEvent: false, errorMessage: message }, button))
      } catch {
        send()
      }
    })
  } catch {
    send()
  }
}

function withButton(said: Options, label: string): Options {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return said
  // Set and not spread: the helper that spreading takes in ES2016 is an eighth of the whole file.
  said.cancelLabel = label
  said.commandId = PANE_BUTTON
  return said
}

Office.actions.associate('remindBeforeSend', remindBeforeSend)
