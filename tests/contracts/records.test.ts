import { ENGINES } from './engines.ts'
import { recordsContract } from './records.contract.ts'

for (const [engine, open] of ENGINES) recordsContract(engine, open)
