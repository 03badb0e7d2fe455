import type { Objective } from '../content/objective.ts'
import { fold } from '../words/normalise.ts'
import { alike } from '../words/spelling.ts'

const SMALL_WORDS = new Set(
  'avec cette comment dans est etre faire faut ils les leur mais mes mon nous par pas pour pourquoi quand que quel quelle qui quoi sans ses son sur une the and for how what when why with your vous votre des aux elle peut'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(word => word.length > 2 && !SMALL_WORDS.has(word))

/** Lessons that speak of what was written, best first: a word of the title counts three, of the lesson one. */
export function findLessons(objectives: readonly Objective[], query: string): Objective[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return [...objectives]
  return objectives
    .map(objective => ({ objective, score: scoreOf(objective, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ objective }) => objective)
}

function scoreOf(objective: Objective, wanted: readonly string[]): number {
  const title = wordsOf(`${objective.title} ${objective.series}`)
  const body = wordsOf(`${objective.lesson} ${objective.questions.map(q => q.stem).join(' ')}`)
  const has = (words: readonly string[], word: string) =>
    words.some(w => w === word || w.startsWith(word) || alike(w, word))
  return wanted.reduce((sum, word) => sum + (has(title, word) ? 3 : has(body, word) ? 1 : 0), 0)
}
