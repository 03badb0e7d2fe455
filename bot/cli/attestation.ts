import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { issuerOf } from '../attestations/issuer.ts'
import { issuerKey } from '../attestations/lazy-attester.ts'
import { type AttestationProblem, verifyAttestation } from '../attestations/verify.ts'
import { type Command, type Io, said } from './command.ts'
import { withStore } from './with-store.ts'

/** For whoever is shown an attestation, and for the organisation that says which issuer is its own. */
export const attestation: Command = {
  usage: 'attestation verify FILE [--issuer DID] [--person OID] | attestation issuer',
  about: {
    fr: 'vérifie une attestation hors connexion, ou dit l’identifiant de cet émetteur',
    en: 'checks an attestation offline, or says the id of this issuer',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { issuer: { type: 'string' }, person: { type: 'string' } },
    })
    const [what, file] = positionals
    if (what === 'issuer' && positionals.length === 1) return sayIssuer(io)
    if (what !== 'verify' || file === undefined || positionals.length > 2) {
      io.err(`${said(io, 'Usage :', 'Usage:')} ${attestation.usage}`)
      return 2
    }
    return verify(file, values, io)
  },
}

async function verify(file: string, known: { issuer?: string; person?: string }, io: Io): Promise<0 | 2> {
  const text = existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : ''
  const verified = await verifyAttestation(text, { at: Date.now(), ...known })
  if ('ok' in verified) {
    const { organisation, name, validFrom, issuer } = verified.ok
    const line = `${name} · ${organisation} · ${validFrom.slice(0, 10)}\n${issuer}`
    io.out(io.json ? JSON.stringify({ valid: true, ...verified.ok }) : line)
    return 0
  }
  if (io.json) io.out(JSON.stringify({ valid: false, problem: verified.problem }))
  io.err(`${file}:1: ${WORDS[verified.problem][io.lang]}`)
  return 2
}

async function sayIssuer(io: Io): Promise<0> {
  const { did } = await withStore(io, async ({ keys }) => issuerOf(await issuerKey(keys)))
  io.out(io.json ? JSON.stringify({ issuer: did }) : did)
  return 0
}

const WORDS: Record<AttestationProblem, Record<Io['lang'], string>> = {
  'no-attestation': { fr: 'ce fichier ne contient pas d’attestation', en: 'there is no attestation in this file' },
  signature: {
    fr: 'la signature ne correspond pas : le texte a été changé',
    en: 'the signature does not match: the text was changed',
  },
  contents: { fr: 'ce n’est pas une attestation d’Apprenance', en: 'this is not an attestation of Apprenance' },
  claims: { fr: 'ce qui est écrit deux fois ne s’accorde pas', en: 'what is written twice does not agree' },
  'too-early': { fr: 'cette attestation n’est pas encore valable', en: 'this attestation is not valid yet' },
  issuer: { fr: 'un autre émetteur l’a signée', en: 'another issuer signed it' },
  recipient: { fr: 'elle a été délivrée à quelqu’un d’autre', en: 'it was issued to somebody else' },
}
