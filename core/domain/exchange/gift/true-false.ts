import type { QuestionHead, TrueFalse } from '../question.ts'
import { trim } from '../trim.ts'
import { type Masked, splitOnce } from './masked.ts'
import { optionalText } from './text.ts'

/** T, TRUE, F or FALSE, in capitals as Moodle wants them; null for anything else. */
export function trueOrFalse(answers: Masked): boolean | null {
  const word = trim(splitOnce(answers, '#')[0].mask)
  if (word === 'T' || word === 'TRUE') return true
  return word === 'F' || word === 'FALSE' ? false : null
}

/** `{T#said to those who were wrong#said to those who were right}` */
export function readTrueFalse(head: QuestionHead, answers: Masked): TrueFalse {
  const right = trueOrFalse(answers) === true
  const [, said] = splitOnce(answers, '#')
  const [toWrong, toRight] = said ? splitOnce(said, '#') : [null, null]
  const [wrong, good] = [optionalText(toWrong, head.stem.format), optionalText(toRight, head.stem.format)]
  return {
    ...head,
    type: 'true-false',
    right,
    feedback: right ? { true: good, false: wrong } : { true: wrong, false: good },
  }
}
