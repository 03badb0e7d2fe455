import { readFileSync } from 'node:fs'

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}

const PLACES: readonly [string, RegExp][] = [
  ['restify and its router', /node_modules\/(restify|find-my-way|negotiator|mime|vasync)/],
  ['botbuilder and teams-ai', /node_modules\/(botbuilder|botframework|@microsoft\/teams-ai)/],
  ['zod', /node_modules\/zod/],
  ['pg', /node_modules\/pg/],
  ['ts-fsrs', /node_modules\/ts-fsrs/],
  ['other packages', /node_modules\//],
  ['bot/teams', /\/bot\/teams\//],
  ['bot/http', /\/bot\/http\//],
  ['bot/store', /\/bot\/store\//],
  ['adaptive-cards', /\/adaptive-cards\//],
  ['core', /\/core\//],
  ['rest of bot', /\/bot\//],
  ['node', /^node:/],
]

/** Self time by place, as shares of the time the process was busy, largest first. */
export function whereTheTimeGoes(file: string): [string, number][] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile
  const frames = new Map(nodes.map(node => [node.id, node.callFrame]))
  const micros = new Map<string, number>()
  for (const [i, id] of samples.entries()) {
    const frame = frames.get(id)
    const place = frame ? placeOf(frame) : null
    if (place) micros.set(place, (micros.get(place) ?? 0) + (timeDeltas[i] ?? 0))
  }
  const busy = [...micros.values()].reduce((sum, value) => sum + value, 0)
  return [...micros]
    .map(([place, value]): [string, number] => [place, Math.round((value / busy) * 1000) / 1000])
    .sort((a, b) => b[1] - a[1])
}

function placeOf({ functionName, url }: { functionName: string; url: string }): string | null {
  if (functionName === '(idle)') return null
  if (functionName === '(garbage collector)') return 'garbage collection'
  return PLACES.find(([, pattern]) => pattern.test(url))?.[0] ?? 'engine'
}
