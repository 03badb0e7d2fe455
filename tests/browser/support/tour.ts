import type { Frame, Page } from 'playwright-core'
import { TRIAL } from './library.ts'

type View = Page | Frame

const named = (view: View, role: 'button' | 'textbox' | 'checkbox' | 'searchbox', name: string | RegExp) =>
  view.getByRole(role, { name })

export const IBAN = 'FR76 3000 6000 0112 3456 7890 189'

export async function openTrial(view: View): Promise<void> {
  await named(view, 'searchbox', 'Chercher un modèle').fill('fermeture rue')
  await named(view, 'button', new RegExp(TRIAL.title)).click()
  await view.getByRole('heading', { level: 1, name: TRIAL.title }).waitFor()
}

export async function fillTrial(view: View, street = 'rue des Ormes'): Promise<void> {
  await named(view, 'textbox', 'Rue concernée').fill(street)
  await view.getByLabel('Jour de la fermeture').fill('2026-12-01')
  await named(view, 'textbox', 'Précisions').fill('Le stationnement sera interdit de 8 h à 17 h.')
}

const next = (view: View) => named(view, 'button', 'C’est vérifié')
const toTab = (view: View, name: string) => view.getByRole('button', { name, exact: true }).click()

/** Every screen of the pane, one after the other, as someone would come to them. `seen` is called on each. */
export async function tour(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await view.getByRole('heading', { level: 1 }).waitFor()
  await seen('01-accueil')
  await view.getByText('Quelles données, dans quel outil').click()
  await seen('02-feux')
  await view.getByText('Quelles données, dans quel outil').click()
  await named(view, 'searchbox', 'Chercher un modèle').fill('introuvable zzz')
  await seen('03-recherche-vide')
  await named(view, 'searchbox', 'Chercher un modèle').fill('texte')
  await seen('04-recherche')
  await named(view, 'searchbox', 'Chercher un modèle').fill('')
  await view.locator('#category-reformuler, #category-rediger').first().click()
  await seen('05-usage')
  await named(view, 'button', 'Retour').click()
  await templateScreens(view, seen)
  await otherScreens(view, seen)
  await scanScreens(view, seen)
  await checklistScreens(view, seen)
  await toTab(view, 'Réglages')
  await seen('20-reglages')
}

async function templateScreens(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await openTrial(view)
  await seen('06-modele')
  for (const summary of await view.locator('details > summary').all()) await summary.click()
  await seen('07-modele-ouvert')
  await named(view, 'button', 'Copier').click()
  await seen('08-modele-champs-vides')
  await fillTrial(view, `rue des Ormes, ${IBAN}, 06 39 98 12 34`)
  await seen('09-modele-repere')
  await named(view, 'button', 'Copier').click()
  await seen('10-modele-confirmer')
  await view.getByRole('checkbox').check()
  await named(view, 'button', 'Copier').click()
  await view.getByText('Copié').waitFor()
  await seen('11-modele-copie')
}

/** What is not a template: masking and restoring, a request of one's own, the seven questions. */
async function otherScreens(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await toTab(view, 'Modèles')
  await named(view, 'searchbox', 'Chercher un modèle').fill('')
  await view.locator('#way-mask').click()
  await view.getByLabel('Texte à masquer').fill('Mme Claire Morel est joignable au 06 39 98 12 34.')
  await named(view, 'button', 'Tout masquer').click()
  await view.getByLabel('Coller la réponse de l’IA').fill('Bonjour [PERSONNE_1], voici [PERSONNE_9].')
  await view.getByRole('button', { name: 'Rétablir', exact: true }).click()
  await view.getByText('Réponse rétablie').waitFor()
  await seen('21-masquer-retablir')
  await named(view, 'button', 'Retour').click()
  await view.locator('#way-builder').click()
  await view.getByLabel('Tâche').fill('Résume la note')
  await view.getByText('Pour être mieux compris').waitFor()
  await seen('22-page-blanche')
  await named(view, 'button', 'Retour').click()
  await view.locator('#way-compass').click()
  await view.getByRole('radio', { name: 'Oui' }).first().check()
  await view.getByRole('radio', { name: 'En partie' }).nth(1).check()
  await seen('23-boussole')
  await named(view, 'button', 'Retour').click()
}

export const LETTER = `Ville de Saint-Aubin-sur-Ormes
Objet : prêt de la salle des Tilleuls
Madame la Présidente,
En vertu de l’article L. 2121-29 du code général des collectivités territoriales, le prêt est possible pour 1 200 euros.
Mme Claire Morel est joignable au 06 39 98 12 34.
[DATE À COMPLÉTER] Voici une proposition de courrier. La réponse sera donnée avant le 12 janvier 2027.
Je vous prie d’agréer, Madame la Présidente, l’expression de mes salutations distinguées.`

async function scanScreens(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await toTab(view, 'Vérifier')
  await view.locator('#scan-all').click()
  await view.getByLabel('Texte à vérifier').fill(LETTER)
  await view.getByRole('button', { name: 'Vérifier ce texte' }).click()
  await view.getByText(/points? à regarder/).waitFor()
  await seen('24-reperages')
  for (const summary of await view.locator('.findings > .mores > details > summary').all()) await summary.click()
  await named(view, 'checkbox', /^Vu/).first().check()
  await seen('25-reperages-ouverts')
  const lesson = view.getByText('Une minute pour comprendre').first()
  await lesson.click()
  await seen('27-lecon')
  await view.getByRole('button', { name: 'M’en reparler demain dans Teams' }).first().click()
  // Offline it says so.
  await view
    .getByText(/C’est noté|le serveur ne répond pas/)
    .first()
    .waitFor()
  await seen('28-lecon-demain')
  await named(view, 'button', 'Retour').click()
}

async function checklistScreens(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await view.locator('[id^=checklist-]').first().waitFor()
  await seen('12-listes')
  await view.locator('[id^=checklist-]').first().click()
  await next(view).waitFor()
  await seen('13-point')
  for (const summary of await view.locator('details > summary').all()) await summary.click()
  await seen('14-point-ouvert')
  await named(view, 'button', 'Passer ce point').click()
  await seen('15-passer')
  await named(view, 'textbox', /n’est pas vérifié/).fill('Le service juridique le fait demain.')
  await named(view, 'button', 'Passer ce point').click()
  await named(view, 'button', 'À voir par un collègue').click()
  await seen('26-collegue')
  await named(view, 'button', 'Laisser à un collègue').click()
  while (await next(view).isVisible()) await next(view).click()
  await seen('16-relire')
  await named(view, 'button', 'Signer la vérification').click()
  await named(view, 'textbox', 'Relu par').waitFor()
  await seen('17-recu')
  await view.getByLabel('Outil utilisé').fill('l’assistant de la ville')
  await named(view, 'textbox', 'Relu par').fill('C. Roy')
  await named(view, 'button', 'Copier la mention').click()
  await seen('18-mention')
}
