// npm run bench -- NAME [options]: runs tests/bench/NAME.ts or tests/bench/NAME/bench.ts. Each prints JSON lines.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runTypeScript } from '../../bot/install.mjs'

ensureInstalled()
const [name, ...args] = process.argv.slice(2)
const entry = [`tests/bench/${name}.ts`, `tests/bench/${name}/bench.ts`].find(path => existsSync(join(root, path)))
if (entry) await runTypeScript(entry, args)
else {
  const known = readdirSync(join(root, 'tests/bench')).filter(file => !['run.mjs', 'support'].includes(file))
  console.error(`npm run bench -- NAME, where NAME is one of: ${known.map(file => file.replace('.ts', '')).join(', ')}`)
  process.exitCode = 2
}
