import { createHash } from 'node:crypto'

/** Open Badges' hash of an identity: the Entra object id in small letters, then the salt. Hexadecimal. */
export const recipientHash = (person: string, salt: string): string =>
  createHash('sha256').update(person.toLowerCase()).update(salt).digest('hex')
