import { type Attested, claimsOf, openBadge } from '../../core/domain/attestation/credential.ts'
import type { PersonRef } from '../../core/domain/people/person.ts'
import type { RecordIdentity } from '../../core/ports/records.ts'
import { badgePicture } from './badge-picture.ts'
import type { Issuer } from './issuer.ts'
import { recipientHash } from './recipient.ts'

/** Makes the file that the person takes away. The same attestation again is the same file: nothing of it is kept. */
export const attester =
  (issuer: Issuer, identity: RecordIdentity) =>
  async (who: PersonRef, attested: Attested): Promise<string> => {
    const what = `${who.tenant}/${who.person}/${attested.series.id}/${attested.on}`
    const urn = (use: string) => `urn:uuid:${identity.idOf(`attestation/${use}/${what}`)}`
    const salt = identity.idOf(`attestation/salt/${what}`).replaceAll('-', '')
    const badge = openBadge(attested, {
      id: urn('credential'),
      subject: urn('subject'),
      issuer: issuer.did,
      home: identity.home,
      recipientHash: recipientHash(who.person, salt),
      salt,
    })
    return badgePicture(attested, await issuer.sign({ ...badge, ...claimsOf(badge) }))
  }
export type Attest = ReturnType<typeof attester>
