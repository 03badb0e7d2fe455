import { ENGINES } from './engines.ts'
import { membersContract } from './members.contract.ts'

for (const [engine, open] of ENGINES) membersContract(engine, open)
