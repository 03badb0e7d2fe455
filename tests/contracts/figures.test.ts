import { ENGINES } from './engines.ts'
import { figuresContract } from './figures.contract.ts'

for (const [engine, open] of ENGINES) figuresContract(engine, open)
