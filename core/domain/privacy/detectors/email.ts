import { matchesOf } from '../../words/matches.ts'
import { fold } from '../../words/normalise.ts'
import type { Detector, Severity } from '../finding.ts'

// No apostrophe before the @, though the standard allows one: « l’adresse d’alice@… » is far more frequent than O’Neil.
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}.!#$%&*+/=?^_`{|}~-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu

/** Mailboxes of a service, not of somebody. */
const SERVICES = new Set(
  'accueil administration archives association bibliotheque cabinet ccas cil communication compta comptabilite contact courrier dgs direction dpd dpo ecole etat civil etatcivil finances ia info information informations infos jeunesse mairie mediatheque ne noreply pas nepasrepondre no police presse recrutement referent repondre reply rh scolaire secretariat service services sport sports standard support technique techniques urbanisme webmaster'.split(
    ' ',
  ),
)

export const findEmails: Detector = text => {
  // Every word could begin an address: most paragraphs have no @, and are left at once.
  if (!text.includes('@')) return []
  return matchesOf(text, EMAIL).map(match => ({
    type: 'email',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    severity: severityOf(match[0]),
  }))
}

/** Every word before the @ names a service: « accueil.mairie@… » is low, « service.durand@… » is not. */
function severityOf(email: string): Severity {
  const words = fold(email.slice(0, email.indexOf('@'))).split(' ')
  return words.every(word => SERVICES.has(word)) ? 'low' : 'medium'
}
