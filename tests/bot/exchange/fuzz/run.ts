// npx tsx tests/bot/exchange/fuzz/run.ts [COUNT=1000] [SEED=1]: damaged files of every format, in a process that may keep 64 MB.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Checked } from './check.ts'

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
const MEGABYTE = 1024 * 1024
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))

function child(flags: string[], args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--import', 'tsx', CHILD, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * MEGABYTE,
  })
  return { status, stdout, stderr }
}

// What the process holds once everything is loaded and one file was read; the young generation is kept tiny beside it.
const base = (JSON.parse(child(['--expose-gc'], ['base']).stdout) as { base: number }).base
const limit = Math.ceil(base / MEGABYTE) + 64
const flags = [`--max-old-space-size=${limit}`, '--max-semi-space-size=1']
const hog = child(flags, ['hog'])
if (hog.status === 0) throw new Error('the memory limit does not hold: 80 MB were kept')

const { status, stdout, stderr } = child(flags, ['run', '0', String(count), String(seed)])
if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr.slice(-2000)}`)
const done = JSON.parse(stdout) as Checked[]
const slowest = [...done].sort((a, b) => b.milliseconds - a.milliseconds)
const sum = (of: (one: Checked) => number): number => done.reduce((total, one) => total + of(one), 0)
console.log(
  JSON.stringify({
    files: done.length,
    crashed: 0,
    base: `${(base / MEGABYTE).toFixed(1)} MB`,
    limit: `${limit} MB`,
    hog: 'stopped',
    questions: sum(one => one.questions),
    problems: sum(one => one.problems),
    overHundredKilobytes: done.filter(one => one.characters > 100_000).length,
    slowest: slowest.slice(0, 3),
    over250: done.filter(one => one.milliseconds > 250).length,
  }),
)
if (done.length !== count || slowest.some(one => one.milliseconds > 250)) process.exitCode = 1
