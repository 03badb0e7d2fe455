import { ENGINES } from './engines.ts'
import { gemsContract } from './gems.contract.ts'

for (const [engine, open] of ENGINES) gemsContract(engine, open)
