import { fold } from '../../words/normalise.ts'

/** Words that any question of ours may hold: hearing one twice tells nobody anything. */
export const EVERYDAY: readonly string[] = `
  accueil agent agents ajouter aujourd’hui autre avant besoin bureau changer chaque chercher choisir choisissez citoyen
  collègue collectivité commencer commune comment conseil contrôler courrier décider décision demande demander démarche
  dernier dernière document donnée données dossier enfant équipe erreur exemple expliquer faire faites garder habitant
  habitante image information intelligence artificielle internet jamais journée jusqu lettre liste lorsque mairie manière
  matin message métier mettre mieux moment montrer nombre numéro obtenir organisation outil outils ouvrir parler partager
  pendant penser permettre personne personnel personnelle phrase poser possible pourquoi pouvez premier première prendre
  préparer présenter prochaine proposer public publier quand quelle quelles quelque question quoi raison rapport réponse
  répondre réunion risque semaine service signaler simple site situation source souvent suivre tableau temps texte
  toujours travail trouver usage usager utiliser vérifier version vouloir vraiment
`
  .trim()
  .split(/\s+/)
  .map(fold)
  .filter(word => word.length >= 6)
