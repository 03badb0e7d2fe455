import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readContent } from '../../../bot/content/read-content.ts'
import { buildCatalog, type Catalog } from '../../../core/domain/content/catalog.ts'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import type { Library } from '../../../core/http-contract.ts'
import { libraryForPane } from '../../../core/use-cases/library-for-pane.ts'
import { aPrompt, aSlot } from '../../core/domain/prompts/a-prompt.ts'
import { contentFiles, TENANT } from '../../support/builders.ts'

/** Its slots are what the tests type into; the shipped templates are free to change. */
export const TRIAL: PromptTemplate = aPrompt({
  id: 'modele-d-essai',
  title: 'Annoncer une fermeture de rue',
  summary: 'Un message court pour les riverains : quoi, quand, qui appeler.',
  category: 'rediger',
  body: 'Écris une annonce de travaux.\n\nRue : {{rue}}\nDate : {{date}}\nTon : {{ton}}\nPrécisions : {{details}}\nContact du service : {{contact}}',
  slots: [
    aSlot('rue', { label: 'Rue concernée', help: 'Son nom seulement.', max: 80 }),
    aSlot('date', { label: 'Jour de la fermeture', type: 'date', help: 'Le premier jour.' }),
    aSlot('ton', { label: 'Ton', type: 'choice', choices: ['neutre', 'chaleureux'], required: false }),
    aSlot('details', { label: 'Précisions', type: 'long', help: 'Ce que les riverains doivent savoir.' }),
    aSlot('contact', { label: 'Contact du service', personalData: 'allowed', required: false }),
  ],
})

/** The shipped content when it stands, else the smallest that does, and the trial template in either. */
export async function testLibrary(over: Partial<Library['organisation']> = {}): Promise<Library> {
  const catalog = await anyCatalog()
  const { name, contact, ai } = catalog.organisationOf(TENANT)
  return {
    version: 'essai-1',
    organisation: { name, contact, ai, terms: ['Projet Belvédère'], ...over },
    prompts: [...catalog.prompts.values(), trialIn(catalog)],
    checklists: [...catalog.checklists.values()],
    charter: catalog.charter,
    trades: [...catalog.trades.values()],
    lessons: libraryForPane({ catalog }, TENANT, '').lessons,
  }
}

/** The trial template as it stands in that catalogue. */
export function trialIn({ checklists, charter }: Catalog): PromptTemplate {
  const shared = [...checklists.values()].find(list => list.default)
  return { ...TRIAL, dataClass: charter.dataClasses[0]?.id ?? '', checklist: shared?.id ?? '' }
}

export async function anyCatalog(): Promise<Catalog> {
  const folder = resolve(import.meta.dirname, '../../../content')
  const shipped = existsSync(folder) ? (await readContent(folder)).ok : null
  const built = shipped ?? buildCatalog(contentFiles()).ok
  if (!built) throw new Error('the builders no longer make a catalogue that stands')
  return built
}
