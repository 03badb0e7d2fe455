import { createHash } from 'node:crypto'
import type { Attested } from '../../core/domain/attestation/credential.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { API } from '../../core/http-contract.ts'
import type { Deps } from '../../core/use-cases/deps.ts'
import { type Redeemed, redeemExport } from '../../core/use-cases/redeem-export.ts'
import type { Endpoint, HttpReply } from '../http/answer.ts'

/** Signs what was earned and returns the file of it. */
export type Attest = (who: PersonRef, attested: Attested) => Promise<string>

/** Where a one-time code is exchanged for a file: everything kept about its owner, or an attestation. Nobody signs in. */
export const exportEndpoint = (deps: Deps, attest: Attest, now: () => number): Endpoint => ({
  method: 'POST',
  path: API.export,
  body: 'none',
  handle: async ({ authorization }) => {
    const code = /^Bearer ([\w-]{20,100})$/.exec(authorization)?.[1]
    const opened = code ? await redeemExport(deps)({ codeHash: hashOfCode(code), at: now() }) : null
    return opened ? fileOf(opened, attest) : { status: 404 }
  },
})

/** What is stored of a one-time code. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

async function fileOf(opened: Redeemed, attest: Attest): Promise<HttpReply> {
  if (opened.file === 'data')
    return attached('mes-donnees-apprenance.json', 'application/json', JSON.stringify(opened.data, null, 2))
  const { who, attested } = opened
  return attached(`attestation-${attested.series.id}.svg`, 'image/svg+xml', await attest(who, attested))
}

const attached = (name: string, type: string, body: string): HttpReply => ({
  status: 200,
  headers: {
    'content-disposition': `attachment; filename="${name}"`,
    'content-type': `${type}; charset=utf-8`,
  },
  body,
})
