import { request } from 'undici'
import { z } from 'zod/v4'
import { trusted } from './config.ts'

export interface KeySource {
  openIdMetadataUrl: string
  tokenIssuer: string
  loopback: boolean
}

const TIMEOUT_MS = 5_000
const LARGEST = 1024 * 1024

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string() })
const keySet = z.object({ keys: z.array(z.unknown()).min(1) })

/** From the published metadata to the key set it names. Throws with a sentence that holds nothing secret. */
export async function loadKeys({ openIdMetadataUrl, tokenIssuer, loopback }: KeySource): Promise<unknown[]> {
  const { issuer, jwks_uri } = metadata.parse(await json(openIdMetadataUrl))
  if (issuer !== tokenIssuer) throw new Error('the metadata are of another issuer')
  if (!trusted(jwks_uri, loopback)) throw new Error('the key set has no trusted address')
  return keySet.parse(await json(jwks_uri)).keys
}

/** One GET, no redirect followed, a bounded size and time. */
async function json(url: string): Promise<unknown> {
  const { statusCode, body } = await request(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST) throw new Error('the answer is too large')
    parts.push(part)
  }
  if (statusCode !== 200) throw new Error(`answered ${statusCode}`)
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
