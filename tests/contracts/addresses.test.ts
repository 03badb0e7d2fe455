import { addressesContract } from './addresses.contract.ts'
import { ENGINES } from './engines.ts'

for (const [engine, open] of ENGINES) addressesContract(engine, open)
