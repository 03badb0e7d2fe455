import { ENGINES } from './engines.ts'
import { storeContract } from './store.contract.ts'

for (const [engine, open] of ENGINES) storeContract(engine, open)
