import { localTime } from '../../domain/calendar/local-time.ts'
import { GEM_LENGTH, GEMS_A_DAY } from '../../domain/gems/gem.ts'
import { readWords } from '../../domain/gems/own-words.ts'
import type { GemPlace } from '../../notices/gems.ts'
import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import { shownName } from '../peers/shown-name.ts'
import { type GemDeps, guardIn } from './gem-deps.ts'
import { sayGem } from './say-gem.ts'

export interface OpenGemForm extends Asked {
  place: GemPlace
  /** What they have written already: after « pépite : », or in a ritual that they signed. */
  text: string
  anonymous: boolean
}

/** As much as a button carries; what is too long is said, not cut in silence. */
const CARRIED = 2_000

/** The form in which one writes what one learnt; in one's own chat, what was written, looked at once. */
export const openGemForm =
  (deps: GemDeps) =>
  async (command: OpenGemForm): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { place, anonymous, by } = command
    const text = command.text.slice(0, place === 'chat' ? CARRIED : GEM_LENGTH)
    const { problem, found } = readWords(text, guardIn(deps, by.tenant), false)
    const told = place === 'chat' ? { problem, found } : { problem: null, found: [] }
    return { language, notice: { kind: 'gem-form', place, text, ...told, credit: false, anonymous } }
  }

export interface OfferGem extends Asked {
  place: GemPlace
  text: string
  /** They saw what was pointed out. */
  sure: boolean
  /** They wish to be named. */
  credit: boolean
  /** As the chat service shows them. */
  name: string | null
}

/** A pépite is offered, or comes back with what is to be looked at again. */
export const offerGem =
  (deps: GemDeps) =>
  async (command: OfferGem): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { place, credit, by, at } = command
    const { text, problem, found } = readWords(command.text, guardIn(deps, by.tenant), command.sure)
    if (problem)
      return {
        language,
        notice: { kind: 'gem-form', place, text, problem, found, credit, anonymous: false },
      }
    const { day } = localTime(at, 'Europe/Paris')
    const name = credit ? shownName(command.name) : null
    const outcome = await deps.gems.propose({ author: by, text, name, day }, GEMS_A_DAY)
    return sayGem(language, outcome === 'kept' ? 'sent' : 'full')
  }
