import { findPersonalData } from '../../../core/domain/privacy/guard.ts'
import type { ScanType, Span } from '../../../core/domain/verify/finding.ts'
import { createScanner, scan } from '../../../core/domain/verify/scan.ts'
import { corpus } from '../../scan/corpus.ts'
import { HOSTILE } from '../../scan/hostile.ts'
import { FAMILIES, score } from '../../scan/score.ts'
import { CHARACTERS, pages } from './pages.ts'
import { install, openPeer, PEERS, type Peer, type PeerName } from './peers.ts'

// npm run bench -- scan [--details]: accuracy on the labelled texts, speed on a hundred pages, and the same of others.
const details = process.argv.includes('--details')
const say = (row: object) => console.log(JSON.stringify({ bench: 'scan', ...row }))
const rounded = (ms: number) => Math.round(ms * 10) / 10
const samples = corpus()

function accuracy(): void {
  for (const [set, some] of [
    ['tuned', samples.filter(({ heldOut }) => !heldOut)],
    ['held out', samples.filter(({ heldOut }) => heldOut)],
    ['all', samples],
  ] as const)
    for (const [family, types] of Object.entries(FAMILIES)) {
      const { missed, wrong, ...figures } = score(some, scan, types)
      say({ subject: 'ours', set, family, ...figures, ...(details && { missed, wrong }) })
    }
}

/** Median of the time the processor spent, which a busy machine does not falsify, and of the time that went by. */
async function timed(work: () => unknown, rounds: number): Promise<{ cpuMs: number; wallMs: number }> {
  const runs: { cpu: number; wall: number }[] = []
  for (let i = 0; i < rounds; i++) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()]
    await work()
    const { user, system } = process.cpuUsage(cpu)
    runs.push({ cpu: (user + system) / 1000, wall: performance.now() - wall })
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return { cpuMs: rounded(median(runs.map(({ cpu }) => cpu))), wallMs: rounded(median(runs.map(({ wall }) => wall))) }
}

async function speed(): Promise<Record<'dense' | 'ordinary', number>> {
  const took = { dense: 0, ordinary: 0 }
  const cold = performance.now()
  scan(samples[0]?.text ?? '')
  say({ subject: 'ours', what: 'first letter after start', wallMs: rounded(performance.now() - cold) })
  for (const kind of ['ordinary', 'dense'] as const) {
    const text = pages(kind)
    const first = await timed(() => scan(text), 1)
    say({ subject: 'ours', what: `100 pages, ${kind}, first time`, characters: CHARACTERS, ...first })
    const again = await timed(() => scan(text), 15)
    const findings = scan(text).length
    took[kind] = again.cpuMs
    say({ subject: 'ours', what: `100 pages, ${kind}`, characters: CHARACTERS, findings, goalMs: 100, ...again })
    const remembering = createScanner()
    remembering(text)
    let edit = 0
    const after = await timed(() => remembering(`${text.slice(0, 150_000)} mot ${edit++} ${text.slice(150_000)}`), 15)
    say({ subject: 'ours', what: `after an edit, ${kind}`, characters: CHARACTERS, ...after })
  }
  return took
}

function hostile(): void {
  for (const [, make] of HOSTILE) scan(make(2_000))
  const times = HOSTILE.map(([name, make]) => {
    const text = make(65_536)
    const cpu = process.cpuUsage()
    scan(text)
    const { user, system } = process.cpuUsage(cpu)
    return { name, ms: (user + system) / 1000 }
  }).sort((a, b) => b.ms - a.ms)
  say({
    subject: 'ours',
    what: '64 KB hostile texts',
    texts: times.length,
    worst: times[0]?.name,
    cpuMs: rounded(times[0]?.ms ?? 0),
  })
}

const PERSONAL: readonly ScanType[] = [
  'email',
  'phone',
  'nir',
  'iban',
  'card',
  'siret',
  'siren',
  'plate',
  'address',
  'birth-date',
  'person',
  'health',
  'union',
]
const COMPARED = ['nir', 'iban', 'card', 'email', 'phone', 'siret and siren', 'plate', 'address', 'person'] as const

/** Others name things otherwise: a label counts as found when something, whatever its type, covers it. */
async function beside(
  subject: string,
  find: (text: string) => Promise<readonly Span[]> | readonly Span[],
): Promise<void> {
  const found = new Map<string, readonly Span[]>()
  for (const { text } of samples) found.set(text, await find(text))
  const as = (type: ScanType) => (text: string) =>
    (found.get(text) ?? []).map(({ start, end }) => ({ start, end, type }))
  const renamed = (types: readonly ScanType[]) =>
    samples.map(sample => ({
      ...sample,
      labels: sample.labels
        .filter(({ type }) => types.includes(type))
        .map(label => ({ ...label, type: 'person' as const })),
    }))
  const recall = Object.fromEntries(
    COMPARED.map(family => [family, score(renamed(FAMILIES[family] ?? []), as('person'), ['person']).recall]),
  )
  const { found: findings, wrong, precision } = score(renamed(PERSONAL), as('person'), ['person'])
  say({ subject, set: 'all, any type', recall, findings, falseAlarms: wrong.length, precision })
}

async function peerSpeed(name: PeerName, peer: Peer, ours: number): Promise<void> {
  // A tenth: some take minutes for the whole.
  const text = pages('ordinary').slice(0, CHARACTERS / 10)
  await peer(text.slice(0, 2_000))
  const { cpuMs, wallMs } = await timed(() => peer(text), 3)
  say({
    subject: name,
    what: '10 pages, ordinary',
    characters: text.length,
    cpuMs,
    wallMs,
    ratio: rounded((cpuMs * 10) / ours),
  })
}

async function others(ours: number): Promise<void> {
  await beside('ours', findPersonalData)
  if (install() === null) {
    say({ subject: Object.keys(PEERS).join(', '), skipped: 'not installed, and the registry does not answer' })
    return
  }
  for (const name of Object.keys(PEERS) as PeerName[])
    try {
      const peer = await openPeer(name)
      await beside(`${name} ${PEERS[name]}`, peer)
      await peerSpeed(name, peer, ours)
    } catch (error) {
      say({
        subject: `${name} ${PEERS[name]}`,
        skipped: error instanceof Error ? error.message.slice(0, 200) : 'failed',
      })
    }
}

const took = await speed()
accuracy()
hostile()
await others(took.ordinary)
