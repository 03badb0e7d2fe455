import { parseArgs } from 'node:util'
import type { PersonRef } from '../../core/domain/people/person.ts'
import { type Io, said } from './command.ts'
import { isEntraId } from './entra-id.ts'

/** `--tenant T --person OID`, both Entra ids; null after saying what is wrong. */
export function personArgument(args: readonly string[], io: Io): PersonRef | null {
  const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string' }, person: { type: 'string' } } })
  const { tenant = '', person = '' } = values
  for (const [name, value] of [
    ['--tenant', tenant],
    ['--person', person],
  ] as const)
    if (!isEntraId(value)) {
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
