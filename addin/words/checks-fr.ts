import type { ScanType } from '../../core/domain/verify/finding.ts'

/** What each finding is called, and why it is worth a look. Apart from the pane’s other words: only checking needs them. */
export const checksFr: Readonly<Record<ScanType, { what: string; why: string }>> = {
  email: {
    what: 'Adresse mail',
    why: 'Elle mène droit à une personne. Hors du cercle prévu, elle n’a rien à faire ici.',
  },
  phone: {
    what: 'Numéro de téléphone',
    why: 'Il joint quelqu’un. Un chiffre inventé ou de trop joint quelqu’un d’autre.',
  },
  nir: {
    what: 'Numéro de sécurité sociale',
    why: 'Il désigne une personne pour la vie. La loi en réserve l’usage à des cas précis.',
  },
  iban: {
    what: 'Compte bancaire (IBAN)',
    why: 'Il sert à payer et à prélever. Il ne se confie qu’à un circuit prévu pour cela.',
  },
  card: {
    what: 'Carte bancaire',
    why: 'Son numéro suffit souvent pour payer. Il ne s’écrit ni dans un mail ni dans une demande à une IA.',
  },
  siret: {
    what: 'Numéro SIRET',
    why: 'Un chiffre inversé désigne un autre établissement. L’annuaire des entreprises le confirme.',
  },
  siren: {
    what: 'Numéro SIREN',
    why: 'Un chiffre inversé désigne une autre entreprise. L’annuaire des entreprises le confirme.',
  },
  plate: {
    what: 'Plaque d’immatriculation',
    why: 'Elle mène au titulaire du véhicule : c’est une donnée personnelle.',
  },
  address: { what: 'Adresse postale', why: 'Elle dit où vit quelqu’un. Le destinataire en a-t-il besoin ?' },
  'birth-date': {
    what: 'Date de naissance',
    why: 'Avec un nom, elle identifie à coup sûr. L’âge ou l’année suffit souvent.',
  },
  person: {
    what: 'Personne nommée',
    why: 'Est-ce la bonne personne, à la bonne fonction, et son nom est-il nécessaire ? Une IA invente volontiers des noms.',
  },
  health: {
    what: 'Santé',
    why: 'Donnée sensible au sens du RGPD dès qu’on reconnaît la personne. Gardez seulement l’indispensable.',
  },
  union: { what: 'Engagement syndical', why: 'Donnée sensible au sens du RGPD dès qu’on reconnaît la personne.' },
  'own-term': { what: 'Terme de votre organisation', why: 'Votre organisation a demandé que ce terme ne sorte pas.' },
  'legal-reference': {
    what: 'Référence juridique',
    why: 'Une IA cite parfois un texte qui n’existe pas, ou plus. Ouvrez-le à la source officielle.',
  },
  percentage: {
    what: 'Pourcentage',
    why: 'De quoi, mesuré par qui, et quand ? Retrouvez la source avant de le reprendre.',
  },
  amount: { what: 'Montant', why: 'Un montant engage. Comparez-le à la pièce d’origine.' },
  figure: { what: 'Chiffre', why: 'Un chiffre précis a l’air sûr. Il l’est quand on a ouvert la source.' },
  date: { what: 'Date', why: 'Comparez avec le document d’origine, et le jour de la semaine avec le calendrier.' },
  deadline: { what: 'Délai', why: 'Un délai ouvre ou ferme un droit. Vérifiez sa durée et son point de départ.' },
  organisation: { what: 'Organisme', why: 'Existe-t-il sous ce nom, et est-ce bien lui qui est compétent ?' },
  quotation: { what: 'Citation', why: 'Une citation se vérifie mot à mot, dans le document cité.' },
  link: { what: 'Lien', why: 'Ouvrez-le : mène-t-il à une page qui existe, et qui dit cela ?' },
  placeholder: { what: 'À compléter', why: 'Un blanc du modèle est resté. Il partirait tel quel.' },
  boilerplate: {
    what: 'Phrase d’assistant',
    why: 'Cette phrase s’adresse à vous, pas à votre lecteur. Elle est à retirer.',
  },
  hedge: { what: 'Tournure prudente', why: 'Le lecteur attend oui, non ou une condition. Dites ce que vous savez.' },
  absolute: { what: 'Tournure absolue', why: '« Toujours », « jamais » : est-ce vrai sans exception ?' },
  contradiction: {
    what: 'Chiffres qui se contredisent',
    why: 'Le texte donne deux valeurs pour la même chose. Une seule est la bonne.',
  },
  'no-source': {
    what: 'Source absente',
    why: 'On affirme un résultat sans dire d’où il vient. Ajoutez la source, ou retirez-le.',
  },
  'long-sentence': {
    what: 'Phrase longue',
    why: 'Au-delà de trente-cinq mots, beaucoup de lecteurs perdent le fil. Coupez en deux.',
  },
}
