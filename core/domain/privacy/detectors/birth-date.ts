import { BLANK } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import { WRITTEN_DATE } from '../../words/written-date.ts'
import type { Detector } from '../finding.ts'

const BIRTH = new RegExp(
  `(?:[Nn]ée?s?(?:${BLANK}\\(e\\))?(?:${BLANK}le)?|[Dd]ate de naissance|[Nn]aissance|DDN|NÉE? LE|NEE? LE)${BLANK}?:?${BLANK}?(?:le${BLANK})?(${WRITTEN_DATE})`,
  'y',
)
const BEGINS = prefixes('[Nn]é [Nn]a [Dd]a DD NÉ NE')

/** The date alone; « né le » stays, so that the sentence can still be read once it is masked. */
export const findBirthDates: Detector = text =>
  matchesAt(text, BIRTH, BEGINS).map(({ index, 0: all, 1: date = '' }) => ({
    type: 'birth-date',
    start: index + all.length - date.length,
    end: index + all.length,
    text: date,
    severity: 'medium',
  }))
