import { fold } from '../words/normalise.ts'

/** What someone who starts from nothing fills in. Any part may be empty. */
export interface PromptParts {
  role: string
  task: string
  context: string
  constraints: string
  format: string
}

export type PartName = keyof PromptParts

/** In the order of the form. */
export const PART_NAMES: readonly PartName[] = ['role', 'task', 'context', 'constraints', 'format']

/** What is missing, as a key of words: part and hint. */
export interface BuildHint {
  part: PartName
  hint: 'empty' | 'short' | 'no-verb' | 'no-reader' | 'no-source-rule' | 'no-length' | 'several-tasks'
}

// The request is written in French, like the templates.
const HEADINGS: Readonly<Record<PartName, string>> = {
  role: 'Rôle',
  task: 'Tâche',
  context: 'Contexte',
  constraints: 'Contraintes',
  format: 'Format attendu',
}

/** Parts → the text to copy; empty parts leave no trace. */
export const buildPrompt = (parts: PromptParts): string =>
  PART_NAMES.map(part => ({ heading: HEADINGS[part], text: parts[part].trim() }))
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => (text.includes('\n') ? `${heading}\u00a0:\n${text}` : `${heading}\u00a0: ${text}`))
    .join('\n\n')

const SHORT_TASK = 15
const SHORT_CONTEXT = 30
const VERB =
  /\b\p{L}{3,}(?:er|ir|re|ez)\b|\b(?:fais|ecris|dis|mets|donne|resume|liste|explique|propose|compare|reformule|traduis|corrige)\b/u
const SEVERAL = /\b(puis|ensuite|ainsi que|et aussi|egalement)\b|;/
const READER =
  /\b(pour|destine|destinataires?|usagers?|habitants?|administres?|elus?|collegues?|agents?|public|lecteurs?|parents?|direction|maire|equipe|service|associations?|entreprises?|adresse a)\b/
const SOURCE_RULE =
  /\b(sources?|invente|inventer|a partir de|uniquement|seulement|si tu ne sais|si vous ne savez|a verifier|verifie|verifier|dis le|dites le|n ajoute|n ajoutez|sans ajouter|cite|citer)\b/
const LENGTH =
  /\d|\b(mots?|lignes?|pages?|phrases?|paragraphes?|points?|tableau|liste|colonnes?|titres?|courte?|breve?)\b/

/** What would make the request clearer, the most useful first. Hints, never obligations: any request may be copied. */
export function hintsFor(parts: PromptParts): BuildHint[] {
  return [...taskHints(parts.task), ...contextHints(parts.context), ...otherHints(parts)]
}

function taskHints(written: string): BuildHint[] {
  const task = fold(written)
  if (task === '') return [{ part: 'task', hint: 'empty' }]
  const hints: BuildHint[] = []
  if (!VERB.test(task)) hints.push({ part: 'task', hint: 'no-verb' })
  else if (task.length < SHORT_TASK) hints.push({ part: 'task', hint: 'short' })
  if (SEVERAL.test(task) || written.includes(';')) hints.push({ part: 'task', hint: 'several-tasks' })
  return hints
}

function contextHints(written: string): BuildHint[] {
  const context = fold(written)
  if (context === '') return [{ part: 'context', hint: 'empty' }]
  const hints: BuildHint[] = context.length < SHORT_CONTEXT ? [{ part: 'context', hint: 'short' }] : []
  return READER.test(context) ? hints : [...hints, { part: 'context', hint: 'no-reader' }]
}

/** A role helps least: it comes last, and is never asked for twice. */
function otherHints({ constraints, format, role }: PromptParts): BuildHint[] {
  const hints: BuildHint[] = []
  if (!SOURCE_RULE.test(fold(constraints)))
    hints.push({ part: 'constraints', hint: constraints.trim() === '' ? 'empty' : 'no-source-rule' })
  if (!LENGTH.test(fold(format))) hints.push({ part: 'format', hint: format.trim() === '' ? 'empty' : 'no-length' })
  return role.trim() === '' ? [...hints, { part: 'role', hint: 'empty' }] : hints
}
