/**
 * French words by the syllables that a person counts in them, written before the counter: a final mute « e » does
 * not count (« carte »), an inner one does (« maintenant »: 3), « action » has two, « oublier » three, as in
 * pronouncing dictionaries.
 */
const VETTED: Readonly<Record<number, string>> = {
  1: `carte bien lui oui nuit bruit fruit pluie rue vie voie joue lieu pied lien science feuille œil cœur œuvre eau
    maître boîte goût langue guide quand que quai quel quelque lorsque yeux fille ville texte phrase risque règle lettre
    date heure page bref faits parlent forment aiment signent voient croient vient tient cloud mail prompt jouer louer
    tuer train main temps sœur trois quatre choix mode plan style siècle muet nuage classent montrent rythme août juin
    biais quinze vingt`,
  2: `mairie commune agent métier action question service réponse erreur donnée outil travail accueil conseil famille
    client patient parent moment souvent argent présent content récent rayon moyen voyage payer paiement naïf maïs poète
    théâtre réel créer chaos monnaie janvier premier dernier quartier entier cahier papier clavier pareil fauteuil
    brouillon bouillir feuillet fouiller tuyau oubli actuel manuel mutuel avouer cruel truand trouer clouer prier trier
    plier étaient avaient essaient envoient arrivent public accès procès après espèces mangeons gageure nageoire asseoir
    alcool lycée année idée musée système huissier aiguille cuillère fatigue distingue chatbot nation social pays
    pourquoi urgent annuel confiance prudence conscience publient pluriel réseau courriel mémoire cantine guichet
    décident`,
  3: `société février ouvrier oublier publier vérifier simplifier étudier continuer évaluer effectuer influence concluant
    éblouir maintenant document évident différent excellent accident président réunion poésie travailler essayer
    employer essuyer appuyer habitant citoyen paysage paysan expérience ingrédient dévouement vérifient étudient
    situation caoutchouc égoïste atelier demander collectif usager préfecture urbaniste employeur logiciel secrétaire
    hypothèse synonyme aérien agréable quotidien délégué signaler corriger relecture règlement idéal responsable
    numérique héroïque archaïque internet linguistique sauvegarde quatrième oubliera discrétion mosaïque habituel
    médiathèque`,
  4: `remerciement licenciement évaluation individuel industriel information bibliothèque municipal génération artificiel
    confidentiel territorial préparation inconvénient convocation autorisé ordinateur photographie intelligence
    réglementaire coïncider communiquer automatique télétravail intermédiaire`,
  5: `communication collectivité coopération hallucination organisation développement vérification anonymiser
    délibération administration personnalité déontologie autorisation établissement réglementation accompagnement`,
  6: 'confidentialité dématérialiser responsabilité individuellement pseudonymisation expérimentation',
}

/** [word, syllables] */
export const VETTED_WORDS: readonly (readonly [word: string, syllables: number])[] = Object.entries(VETTED).flatMap(
  ([count, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map(word => [word, Number(count)] as const),
)
