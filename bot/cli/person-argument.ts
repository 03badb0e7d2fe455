import { parseArgs } from 'node:util'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { type Io, said } from './command.ts'

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** `--tenant T --person OID`, both Entra ids; null after saying what is wrong. */
export function personArgument(args: readonly string[], io: Io): PersonRef | null {
  const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string' }, person: { type: 'string' } } })
  const { tenant = '', person = '' } = values
  for (const [name, value] of [
    ['--tenant', tenant],
    ['--person', person],
  ] as const)
    if (!GUID.test(value)) {
      io.err(
        said(
          io,
          `${name} : il faut un identifiant Entra (objet ou locataire), reçu « ${value} »`,
          `${name}: an Entra id is needed, got “${value}”`,
        ),
      )
      return null
    }
  return { tenant: tenant.toLowerCase(), person: person.toLowerCase() }
}
