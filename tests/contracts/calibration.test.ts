import { calibrationContract } from './calibration.contract.ts'
import { ENGINES } from './engines.ts'

for (const [engine, open] of ENGINES) calibrationContract(engine, open)
