import { BANKS } from './banks.ts'
import { EXPLANATIONS, LANGUAGE } from './explanations.ts'
import { KEYS } from './keys.ts'
import { OPTIONS } from './options.ts'
import { STEMS } from './stems.ts'

/** The seeded bank: at least five faults of each rule, and no place where they are all of the same kind. */
export const PLANTED = [...KEYS, ...OPTIONS, ...STEMS, ...EXPLANATIONS, ...LANGUAGE, ...BANKS]
