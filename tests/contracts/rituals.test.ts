import { ENGINES } from './engines.ts'
import { ritualsContract } from './rituals.contract.ts'

for (const [engine, open] of ENGINES) ritualsContract(engine, open)
