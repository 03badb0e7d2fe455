import { ENGINES } from './engines.ts'
import { peersContract } from './peers.contract.ts'

for (const [engine, open] of ENGINES) peersContract(engine, open)
