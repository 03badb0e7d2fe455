import type { Rule, RuleId } from './rule.ts'
import { oneKey } from './rules/l01-one-key.ts'
import { optionCount } from './rules/l02-option-count.ts'
import { catchAll } from './rules/l03-catch-all.ts'
import { keyLongest } from './rules/l04-key-longest.ts'
import { similarLength } from './rules/l05-similar-length.ts'
import { negativeStem } from './rules/l06-negative-stem.ts'
import { absolute } from './rules/l07-absolute.ts'
import { hedge } from './rules/l08-hedge.ts'
import { clang } from './rules/l09-clang.ts'
import { nearDuplicates } from './rules/l10-near-duplicates.ts'
import { questionAndLengths } from './rules/l11-question-and-lengths.ts'
import { grammarCue } from './rules/l12-grammar-cue.ts'
import { explanations } from './rules/l13-explanations.ts'
import { provenance } from './rules/l14-provenance.ts'
import { shufflable } from './rules/l15-shufflable.ts'
import { keyPlaces } from './rules/l16-key-places.ts'
import { readable } from './rules/l17-readability.ts'
import { acronyms } from './rules/l18-acronyms.ts'
import { personalData } from './rules/l19-personal-data.ts'
import { kinds } from './rules/l20-kinds.ts'
import { trickValues } from './rules/l21-trick-values.ts'
import { seenByAll } from './rules/l22-seen-by-all.ts'

export const RULES: readonly Rule[] = [
  oneKey,
  optionCount,
  catchAll,
  keyLongest,
  similarLength,
  negativeStem,
  absolute,
  hedge,
  clang,
  nearDuplicates,
  questionAndLengths,
  grammarCue,
  explanations,
  provenance,
  shufflable,
  keyPlaces,
  readable,
  acronyms,
  personalData,
  kinds,
  trickValues,
  seenByAll,
]

const byId = new Map<string, Rule>(RULES.map(rule => [rule.id, rule]))

/** « l07 » and « L07 » alike; undefined when there is no such rule. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id.toUpperCase() as RuleId)
