// One process of the run: FROM COUNT SEED. `base`: only says how much memory it takes to be ready. `hog`: proves the limit.
import { check } from './check.ts'

const [what = 'base', from = '0', count = '0', seed = '1'] = process.argv.slice(2)
check(1, 0)
if (what === 'base') {
  globalThis.gc?.()
  console.log(JSON.stringify({ base: process.memoryUsage().heapUsed }))
} else if (what === 'hog') {
  const kept: number[][] = []
  for (let i = 0; i < 80; i++) kept.push(Array.from({ length: 131_072 }, (_, j) => i + j / 7))
  console.log(JSON.stringify({ kept: kept.length }))
} else {
  const done = Array.from({ length: Number(count) }, (_, i) => check(Number(seed), Number(from) + i))
  console.log(JSON.stringify(done))
}
