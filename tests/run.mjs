// npm test: everything, fast tests first. `npm test -- NAME…` runs only those projects.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from '../bot/install.mjs'

ensureInstalled()
const bin = name => join(root, 'node_modules', '.bin', name)
const shell = process.platform === 'win32'
const run = (what, command, args) => {
  console.log(`\n── ${what}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  if (status !== 0) process.exit(status ?? 1)
}

/** Side by side; each says what it found once it is done. */
async function check(all) {
  const codes = await Promise.all(
    all.map(async ([what, command, args]) => {
      const child = spawn(command, args, { cwd: root, shell })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said += part))
      const code = await new Promise(resolve => child.on('close', resolve))
      console.log(`\n── ${what}\n${said.trim()}`)
      return code
    }),
  )
  const failed = codes.find(code => code !== 0)
  if (failed !== undefined) process.exit(failed ?? 1)
}

const asked = process.argv.slice(2)
const projects = asked.length > 0 ? asked : ['fast', 'server', 'browser', 'crash']
if (asked.length === 0)
  await check([
    ['format and lint', bin('biome'), ['check', '.']],
    ['types', bin('tsc'), []],
    ['types of core, without DOM or Node', bin('tsc'), ['-p', 'core']],
    ['who imports whom', bin('depcruise'), ['core', 'adaptive-cards', 'bot', 'addin', 'manifest', 'tests']],
  ])
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (projects.includes('browser') && !existsSync(chromium))
  console.log(
    `\nNo Chromium at ${chromium}: the browser tests count as skipped (Debian: apt-get install chromium; or set CHROMIUM_PATH).`,
  )
for (const project of projects)
  run(project, bin('vitest'), ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests'])
