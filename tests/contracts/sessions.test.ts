import { ENGINES } from './engines.ts'
import { sessionsContract } from './sessions.contract.ts'

for (const [engine, open] of ENGINES) sessionsContract(engine, open)
