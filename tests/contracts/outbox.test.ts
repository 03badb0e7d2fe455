import { ENGINES } from './engines.ts'
import { outboxContract } from './outbox.contract.ts'

for (const [engine, open] of ENGINES) outboxContract(engine, open)
