import { ENGINES } from './engines.ts'
import { voicesContract } from './voices.contract.ts'

for (const [engine, open] of ENGINES) voicesContract(engine, open)
