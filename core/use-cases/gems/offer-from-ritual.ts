import { askedQuestions, isNamed, type Script } from '../../domain/rituals/script.ts'
import type { Asked, Reply } from '../deps.ts'
import type { RitualDeps } from '../rituals/ritual-deps.ts'
import type { GemDeps } from './gem-deps.ts'
import { openGemForm } from './offer-gem.ts'

/**
 * From a ritual's digest, in a dialog of one's own. What somebody signed is put into the form for them alone; of what
 * is anonymous nothing is looked up, since nothing may lead from a person to it: they write it again.
 */
export const offerFromRitual =
  (deps: GemDeps & RitualDeps) =>
  async (command: Asked & { occurrence: string }): Promise<Reply> => {
    const kept = await deps.rituals.occurrence({ tenant: command.by.tenant, id: command.occurrence })
    const script = kept?.occurrence.script
    const named = script !== undefined && isNamed(script, 'ecrire')
    const text = named ? await signedBy(deps, command, script) : ''
    return openGemForm(deps)({ ...command, place: 'dialog', text, anonymous: !named })
  }

async function signedBy(
  { store }: GemDeps,
  { by, occurrence }: Asked & { occurrence: string },
  script: Script,
): Promise<string> {
  const { signed } = await store.portable(by)
  const { answers = {} } = signed.find(one => one.occurrence === occurrence)?.entry ?? {}
  return askedQuestions(script)
    .filter(({ type }) => type === 'texte')
    .flatMap(({ id }) => answers[id] ?? [])
    .join('\n')
}
