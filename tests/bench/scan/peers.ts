import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Span } from '../../../core/domain/verify/finding.ts'

/** Fetched on demand, apart from the project: they are there to be compared with, never to be shipped. */
const FOLDER = join(import.meta.dirname, '../../output/scan-peers')
export const PEERS = {
  'redact-pii': '3.4.0',
  openredaction: '1.1.5',
  '@openredaction/openredaction': '1.0.4',
  '@arcjet/redact': '1.12.0',
} as const
export type PeerName = keyof typeof PEERS

/** What a package would take out of a text, whatever it calls it. */
export type Peer = (text: string) => Promise<Span[]>

/** null: not installed, and the registry does not answer. */
export function install(): true | null {
  if (existsSync(join(FOLDER, 'node_modules/redact-pii'))) return true
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n')
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--loglevel=error']
  return spawnSync('npm', ['install', ...options, ...wanted], { cwd: FOLDER, timeout: 300_000 }).status === 0
    ? true
    : null
}

export async function openPeer(name: PeerName): Promise<Peer> {
  const module = await load(name)
  if (name === 'redact-pii') return redactPii(module)
  return name === '@arcjet/redact' ? arcjet(module) : openRedaction(module)
}

type Module = Record<string, unknown>

async function load(name: PeerName): Promise<Module> {
  if (name === '@arcjet/redact') return import(pathToFileURL(join(FOLDER, 'node_modules', name, 'dist/index.js')).href)
  return createRequire(join(FOLDER, 'package.json'))(name) as Module
}

function redactPii(module: Module): Peer {
  const Redactor = module.SyncRedactor as new () => { redact(text: string): string }
  const redactor = new Redactor()
  const word =
    /\b(?:PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER|STREET_ADDRESS|ZIPCODE|DIGITS|IP_ADDRESS|URL|USERNAME|PASSWORD|CREDENTIALS)\b/
  return async text => takenOut(text, redactor.redact(text).split(word))
}

function arcjet(module: Module): Peer {
  const redact = module.redact as (text: string, options: object) => Promise<[string, unknown]>
  return async text => {
    const [redacted] = await redact(text, { replace: () => '\u0001' })
    return takenOut(text, redacted.split('\u0001'))
  }
}

interface Detection {
  position: [number, number]
}

function openRedaction(module: Module): Peer {
  const Detector = module.OpenRedaction as new () => {
    detect(text: string): Promise<{ detections: Detection[] }> | { detections: Detection[] }
  }
  const detector = new Detector()
  return async text => (await detector.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end }))
}

/** What no longer stands between the pieces that were left, in order. */
function takenOut(text: string, left: readonly string[]): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const [i, piece] of left.entries()) {
    const start = i === left.length - 1 ? text.length - piece.length : text.indexOf(piece, at)
    if (i > 0 && start > at) spans.push({ start: at, end: start })
    at = Math.max(at, start + piece.length)
  }
  return spans
}
