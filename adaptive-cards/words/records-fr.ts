/** What is said of the organisation's record store (« plateforme de formation ») and of attestations. Same rules as `fr.ts`. */
export const recordsFr = {
  'records.section': 'La plateforme de formation',
  'records.now.yes': 'Vos réponses y vont, sous un pseudonyme',
  'records.now.no': 'Rien n’y est envoyé',
  'records.agree': 'Envoyer mes réponses à la plateforme de formation, sous un pseudonyme',
  'records.hint':
    'C’est facultatif. Ni votre nom ni votre adresse n’y figurent, mais qui gère la plateforme y lit les réponses de ce pseudonyme.',
  'records.stop': 'Vous pouvez arrêter à tout moment : ce qui n’est pas encore parti est effacé aussitôt.',
  'records.waiting':
    '{n, plural, =0 {rien n’attend d’y partir} one {# envoi en attente} many {# d’envois en attente} other {# envois en attente}}',
  'records.adaptation': 'Sans adaptation, rien n’y est envoyé.',
  'records.erased':
    'Ce qui est déjà parti vers la plateforme de formation y reste, sous votre pseudonyme. Pour le faire effacer, parlez-en à {contact}.',
  'seen.records': 'Vos réponses sous pseudonyme, si vous acceptez leur envoi',
  'seen.record-store': 'la plateforme de formation de votre organisation',
  'attestation.title': 'Votre attestation est prête',
  'attestation.text':
    'Elle porte sur la série « {series} ». Ce lien est à vous : il s’ouvre une seule fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
  'attestation.yours': 'Le fichier est pour vous seul. Rien n’en est gardé ici, et votre nom n’y figure pas.',
  'attestation.series': 'Série bien ancrée : {series}',
  'do.records.yes': 'Accepter cet envoi',
  'do.records.no': 'Arrêter cet envoi',
  'do.attestation': 'Recevoir l’attestation',
  'do.attestation.download': 'Télécharger l’attestation',
} as const satisfies Record<string, string>
