// npx tsx tests/canary/run.ts [drafts = 200]: so many drafts with unique strings through every feature of the pane, by
// twenties, beside the real server with its own PostgreSQL; prints what was looked at (requests, storage, console, log
// lines, every row of every table, messages to Teams) and fails when a string is found outside the pane, or what was
// sent on purpose anywhere but among the proposals. Its tenth is in the tests.
import { setup } from '../browser/support/build-once.ts'
import { huntCanaries } from '../browser/support/hunt.ts'

const total = Number(process.argv[2] ?? 200)
await setup()
const { looked, escaped, arrived, wished } = await huntCanaries(total)
console.log(JSON.stringify({ canary: total, ...looked, escaped: escaped.length, arrived, wished }))
for (const trace of escaped) console.error(trace.slice(0, 300))
const misplaced = arrived.tables.some(table => table !== 'public.proposal')
if (escaped.length > 0 || misplaced || arrived.texts === 0) process.exitCode = 1
