import { dump } from 'js-yaml'
import type { Drafted } from '../../core/domain/exchange/library/from-exchange.ts'
import type { Sentence } from '../../core/domain/exchange/sentences.ts'

/** A draft as a file to finish by hand: what remains to be written stands on top, in the author's language. */
export function draftYaml(
  { objective, line }: Drafted,
  missing: readonly Sentence[],
  from: string,
  language: keyof Sentence,
): string {
  const title = { fr: 'Brouillon importé de', en: 'Draft imported from' }[language]
  const todo = { fr: 'Reste à écrire :', en: 'Still to be written:' }[language]
  const comments = [`${title} ${from}:${line}`, todo, ...missing.map(sentence => `- ${sentence[language]}`)]
  const safe = comments.map(comment => `# ${comment.replace(/\p{Cc}/gu, ' ')}\n`)
  return `${safe.join('')}\n${dump(objective, { lineWidth: 118, noRefs: true })}`
}
