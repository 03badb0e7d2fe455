import type { Frame, Page } from 'playwright-core'
import { API } from '../../../core/http-contract.ts'
import { type Opened, paneIn, type Stage } from './stage.ts'
import { openTrial } from './tour.ts'

/** Unlikely anywhere else, and in pieces that survive any encoding of the rest. */
export const canary = (n: number): string => `canari${n}bleu${(n * 7919 + 7351) % 99991}`

/** A letter of its own around each of them, with what the guard and the checker stop at. */
export const draft = (n: number): string =>
  `Madame Claire ${canary(n)}, votre courrier du 12 mars 2026 cite l’article L. 2121-29 du CGCT et 1 2${n % 10}0 euros. Tél. 06 39 98 ${10 + (n % 90)} 34.`

/** What somebody sends on purpose, to the référent: the one text that may arrive, in the one place made for it. */
export const onPurpose = (n: number): string => `envoi${n}choisi${(n * 104729 + 7351) % 99991}`

/** Everything that left the pane or stayed somewhere: where no canary may be. */
export interface Traces {
  requests: string[]
  kept: string[]
  said: string[]
}

const press = (view: Page | Frame, name: string | RegExp) =>
  view
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** These drafts, through every feature of the pane beside a letter. */
export async function walkThroughEverything(
  stage: Pick<Stage, 'open'>,
  drafts: readonly string[],
  first = 0,
): Promise<Traces> {
  const text = drafts.join('\n')
  const opened = await stage.open('/addin-demo/letter.html', { viewport: { width: 1280, height: 800 } })
  const { page, context } = opened
  const traces = watch(opened)
  const pane = await paneIn(page)
  await page.getByText('Madame la Présidente,').first().click({ clickCount: 3 })
  await page.keyboard.insertText(text)
  await page.keyboard.press('Shift+Home')
  await askAnAi(page, pane, text)
  await propose(pane, text, first)
  await check(pane, text)
  traces.kept.push(await keptIn(pane))
  const cookies = await context.cookies()
  traces.kept.push(JSON.stringify(cookies), page.url())
  await context.close()
  return traces
}

function watch({ page, context }: Opened): Traces {
  const traces: Traces = { requests: [], kept: [], said: [] }
  context.on('request', request =>
    traces.requests.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  )
  page.on('console', message => traces.said.push(message.text()))
  return traces
}

async function askAnAi(page: Page, pane: Frame, text: string): Promise<void> {
  await pane.getByRole('searchbox').fill(text.slice(0, 80))
  await openTrial(pane)
  await pane.getByRole('textbox', { name: 'Rue concernée' }).fill(text.slice(15, 60))
  await pane.getByLabel('Jour de la fermeture').fill('2026-12-01')
  await press(pane, 'Prendre le texte sélectionné')
  await pane.getByRole('textbox', { name: 'Précisions' }).fill(text)
  await press(pane, 'Copier')
  const confirm = pane.getByRole('checkbox', { name: /^Je confirme/ })
  await confirm.check()
  await press(pane, 'Copier')
  await pane.getByText('Copié.').waitFor()
  await page.getByText('Je vous prie d’agréer').first().click()
  await press(pane, 'Insérer')
  await pane.getByText('Inséré.').waitFor()

  await press(pane, 'Modèles')
  await pane.getByRole('searchbox').fill('')
  await pane.locator('#way-builder').click()
  for (const part of ['Tâche', 'Contexte', 'Contraintes', 'Format', 'Rôle']) await pane.getByLabel(part).fill(text)
  await press(pane, 'Copier')
  await pane.getByRole('heading', { name: 'À revoir d’abord' }).waitFor()
  await press(pane, 'Retour')
  await pane.locator('#way-mask').click()
  await pane.getByLabel('Texte à masquer').fill(text)
  await press(pane, /masquer$/i)
  await press(pane, 'Copier')
  await pane.getByLabel('Coller la réponse de l’IA').fill(`${text} [PERSONNE_1] [TEL_1]`)
  await press(pane, 'Rétablir')
  await pane.getByText('Réponse rétablie').waitFor()
  await press(pane, 'Copier la réponse')
  await press(pane, 'Retour')
  await pane.locator('#way-compass').click()
  await pane.getByRole('radio', { name: 'En partie' }).first().check()
  await pane.getByRole('textbox', { name: 'Note' }).fill(text.slice(0, 200))
  await press(pane, 'Copier la page')
}

/** Refused as long as it holds anything of the drafts; then sent, with words of its own. */
async function propose(pane: Frame, text: string, first: number): Promise<void> {
  await press(pane, 'Modèles')
  await pane.locator('#way-builder').click()
  await press(pane, 'Proposer ce modèle au référent')
  const fill = (label: string, words: string) => pane.getByLabel(label, { exact: true }).fill(words)
  await fill('Titre du modèle', text.slice(0, 80))
  await fill('Le modèle', text)
  await fill('Quand il aide', text.slice(0, 200))
  await fill('Où il échoue', text.slice(0, 200))
  await press(pane, 'Relire avant l’envoi')
  await pane.getByText('Des données personnelles restent').waitFor()
  await fill('Titre du modèle', 'Résumer une note')
  await fill('Le modèle', `Résume [note]. ${onPurpose(first)}`)
  await fill('Quand il aide', '')
  await fill('Où il échoue', 'Il oublie les dates.')
  await press(pane, 'Relire avant l’envoi')
  await press(pane, 'Envoyer ce texte')
  await pane.getByText('Envoyé. Le référent').waitFor()
}

async function wish(pane: Frame): Promise<void> {
  const lesson = pane.getByText('Une minute pour comprendre').first()
  await lesson.click()
  await press(pane, 'M’en reparler demain dans Teams')
  await pane.getByText('C’est noté').first().waitFor()
}

async function check(pane: Frame, text: string): Promise<void> {
  await press(pane, 'Vérifier')
  await press(pane, 'Vérifier ce texte')
  await pane.getByText(/points? à regarder/).waitFor()
  await pane.locator('.findings details > summary').first().click()
  await pane
    .getByRole('button', { name: /^Voir dans le texte/ })
    .first()
    .click()
  await pane.getByRole('checkbox', { name: /^Vu/ }).first().check()
  await wish(pane)
  await pane.getByText('Coller un texte').click()
  await pane.getByLabel('Texte à vérifier').fill(text)
  await pane.locator('.field').getByRole('button', { name: 'Vérifier ce texte' }).click()
  await pane.getByText(/points? à regarder/).waitFor()
  await press(pane, 'Retour')
  await pane.locator('#checklist-mails-et-courriers').click()
  await press(pane, 'Passer ce point')
  await pane.getByRole('textbox').fill(text.slice(0, 200))
  await press(pane, 'Passer ce point')
  await press(pane, 'À voir par un collègue')
  await pane.getByRole('textbox').fill(text.slice(0, 200))
  await press(pane, 'Laisser à un collègue')
  const checked = pane.getByRole('button', { name: 'C’est vérifié' })
  while (await checked.isVisible()) await checked.click()
  await press(pane, 'Signer la vérification')
  await pane.getByRole('textbox', { name: 'Votre rôle' }).fill(text.slice(0, 60))
  await press(pane, 'Garder la preuve')
  await pane.getByText('La preuve est dans le fichier.').waitFor()
  await press(pane, 'Ajouter une ligne visible')
  await pane.getByLabel('Outil utilisé').fill(text.slice(0, 60))
  await pane.getByRole('textbox', { name: 'Relu par' }).fill(text.slice(0, 60))
  await press(pane, 'Copier la mention')
  await press(pane, 'Copier le reçu')
}

/** Local and session storage, cookies, databases and caches of the pane's origin. */
const keptIn = (pane: Frame): Promise<string> =>
  pane.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: databases.map(({ name }) => name),
      caches: await caches.keys(),
      name: window.name,
      address: location.href,
    })
  })

/** Where a canary was found; empty is what must come out. */
export const found = ({ requests, kept, said }: Traces): string[] => [
  ...[...requests, ...kept, ...said].filter(holdsCanary),
  ...[...requests.filter(request => !request.includes(API.proposals)), ...kept, ...said].filter(holdsOnPurpose),
]

export const holdsCanary = (trace: string): boolean => /canari\d+bleu/.test(decodeURIComponentSafely(trace))
export const holdsOnPurpose = (trace: string): boolean => /envoi\d+choisi/.test(decodeURIComponentSafely(trace))

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
