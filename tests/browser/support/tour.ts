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
const toTab = (view: View, name: string) => named(view, 'button', name).click()

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

async function checklistScreens(view: View, seen: (name: string) => Promise<void>): Promise<void> {
  await toTab(view, 'Vérifier')
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
