import type { Attested } from '../domain/attestation/credential.ts'
import { earnedIn } from '../domain/attestation/earned.ts'
import { localTime } from '../domain/calendar/local-time.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import type { PersonRef } from '../domain/people/person.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { EXPORT_MINUTES } from './export-my-data.ts'
import { adapted } from './settings-of.ts'
import { showProgress } from './show-progress.ts'

export interface OfferAttestation extends Asked {
  series: string
  /** One-time secret made at the edge, and what is kept of it. */
  code: string
  codeHash: string
  /** Address of the download page, to which the code is added after `#`. */
  page: string
}

/** They ask for it, nobody else can: the address under which they fetch the attestation of a series, once. */
export const offerAttestation =
  (deps: Deps) =>
  async (command: OfferAttestation): Promise<Reply> => {
    const { by, at, series, codeHash } = command
    const person = await deps.store.person(by)
    const attested = person && (await attestedFor(deps, by, series, at))
    if (!person || !attested) return showProgress(deps)(command)
    const expires = at + EXPORT_MINUTES * 60_000
    await deps.store.save([{ kind: 'export-code-issued', who: by, codeHash, expires, series }])
    const url = `${command.page}#${command.code}`
    return reply(person, { kind: 'export-ready', url, minutes: EXPORT_MINUTES, series: attested.series.title })
  }

/** What can be attested to a person of a series today; null: not yet, or nothing is kept of what they know. */
export async function attestedFor(deps: Deps, who: PersonRef, id: string, at: number): Promise<Attested | null> {
  const learner = await deps.store.learner(who, localTime(at, 'UTC').day)
  const series = deps.catalog.series.get(id)
  if (!learner || !series || !adapted(learner.person, deps.catalog).adaptation) return null
  const earned = earnedIn(id, programmeOf(learner.person, deps.catalog), learner.memories)
  if (!earned) return null
  return {
    ...earned,
    organisation: deps.catalog.organisationOf(who.tenant).name,
    series,
    language: deps.catalog.packs.get(series.pack)?.language ?? 'fr',
  }
}
