import type { PromptTemplate, Slot } from '../../../../core/domain/content/prompt-template.ts'

/** Valid by default; a test names only what matters to it. */
export const aSlot = (id: string, over: Partial<Slot> = {}): Slot => ({
  id,
  label: `Champ ${id}`,
  type: 'short',
  required: true,
  help: 'De quoi s’agit-il ?',
  personalData: 'forbidden',
  ...over,
})

export const aPrompt = (over: Partial<PromptTemplate> = {}): PromptTemplate => ({
  id: 'reformuler-un-courrier',
  version: '1.0.0',
  title: 'Reformuler un courrier',
  summary: 'Rendre un courrier plus clair.',
  category: 'reformuler',
  body: 'Reformule ce texte : {{texte}}',
  slots: [aSlot('texte', { type: 'long' })],
  trades: [],
  tags: ['langage clair'],
  hosts: ['word', 'outlook', 'teams'],
  dataClass: 'interne',
  riskLevel: 'faible',
  limits: 'Ne vérifie pas les faits.',
  classicTool: 'Un modèle de courrier du service suffit souvent.',
  withoutAi: 'Relire à voix haute.',
  checklist: 'six-regles',
  examples: [],
  tried: [],
  status: 'in_review',
  owner: 'Équipe du projet',
  reviews: [{ by: 'Équipe du projet', role: 'relecture croisée', date: '2026-11-12', verdict: 'ok' }],
  reviewBy: '2027-05-01',
  sources: [],
  changelog: [{ version: '1.0.0', date: '2026-11-12', change: 'Première version.' }],
  licence: 'EUPL-1.2',
  ...over,
})
