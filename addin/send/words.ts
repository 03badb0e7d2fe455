import type { Reminder } from '../../core/domain/mail/before-send.ts'

/** Outlook shows 500 characters, and 20 on the button. */
const LONGEST = 500

const quote = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const FR = {
  title: 'Un rappel avant l’envoi\u00a0:',
  end: 'Vous pouvez corriger, ou envoyer tel quel.',
  button: 'Ouvrir le volet',
  say: (reminder: Reminder): string => {
    if (reminder.kind === 'leftover') return `il reste à remplir «\u00a0${quote(reminder.text)}\u00a0».`
    if (reminder.kind === 'assistant')
      return `une phrase d’assistant est restée\u00a0: «\u00a0${quote(reminder.text)}\u00a0».`
    if (reminder.kind === 'attachment') return 'le texte annonce une pièce jointe, et il n’y en a pas.'
    if (reminder.kind === 'changed') return 'le texte a changé depuis sa vérification.'
    return 'un numéro de sécurité sociale ou un compte bancaire part hors de votre organisation.'
  },
}

const EN: typeof FR = {
  title: 'A reminder before sending:',
  end: 'You can correct it, or send it as it is.',
  button: 'Open the pane',
  say: reminder => {
    if (reminder.kind === 'leftover') return `still to fill in: “${quote(reminder.text)}”.`
    if (reminder.kind === 'assistant') return `an assistant’s sentence was left: “${quote(reminder.text)}”.`
    if (reminder.kind === 'attachment') return 'the text announces an attachment, and there is none.'
    if (reminder.kind === 'changed') return 'the text has changed since it was verified.'
    return 'a social security number or a bank account is leaving your organisation.'
  },
}

/** Not from the pane's catalogue: this file is all that Outlook loads. */
export function reminderWords(language: string, reminders: readonly Reminder[]): { message: string; button: string } {
  const words = /^en\b/i.test(language) ? EN : FR
  let message = words.title
  for (const reminder of reminders) {
    const next = `${message}\n- ${words.say(reminder)}`
    if (next.length + words.end.length < LONGEST) message = next
  }
  return { message: `${message}\n${words.end}`, button: words.button }
}
