import { localTime } from '../../domain/calendar/local-time.ts'
import { GEM_LENGTH, KEEPSAKES } from '../../domain/gems/gem.ts'
import { maskedWords, readWords } from '../../domain/gems/own-words.ts'
import type { Asked, Reply } from '../deps.ts'
import { known } from '../known-person.ts'
import { type GemDeps, guardIn } from './gem-deps.ts'
import { offerGem } from './offer-gem.ts'
import { sayGem } from './say-gem.ts'

export interface OpenKeeping extends Asked {
  /** Words of the message, without its markup. */
  message: string
  /** The asker wrote it. */
  own: boolean
}

/** « Garder comme apprentissage », on any message: for oneself, or one's own words for colleagues. */
export const openKeeping =
  (deps: GemDeps) =>
  async (command: OpenKeeping): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { own, message, by } = command
    const text = maskedWords(message, guardIn(deps, by.tenant))
    if (text === '') return sayGem(language, 'nothing-to-keep')
    const typed = own ? message.trim().slice(0, GEM_LENGTH) : ''
    return { language, notice: { kind: 'keep-form', text, own, typed, problem: null, found: [] } }
  }

/** For themselves alone, without what says who. */
export const keepForMyself =
  (deps: GemDeps) =>
  async (command: Asked & { text: string }): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { by, at } = command
    const text = maskedWords(command.text, guardIn(deps, by.tenant))
    if (text === '') return sayGem(language, 'nothing-to-keep')
    const { day } = localTime(at, 'Europe/Paris')
    const outcome = await deps.gems.keep({ who: by, text, day }, KEEPSAKES)
    return sayGem(language, outcome === 'kept' ? 'kept' : 'keep-full')
  }

export interface OfferOfMessage extends Asked {
  /** Their own words about it. */
  text: string
  message: string
  own: boolean
  sure: boolean
  credit: boolean
  name: string | null
}

/** Their own words go to colleagues; when something is to be looked at again, the message stays beside them. */
export const offerOfMessage =
  (deps: GemDeps) =>
  async (command: OfferOfMessage): Promise<Reply> => {
    const guard = guardIn(deps, command.by.tenant)
    const { text: typed, problem, found } = readWords(command.text, guard, command.sure)
    if (!problem) return offerGem(deps)({ ...command, place: 'dialog' })
    const { language } = await known(deps, command)
    const text = maskedWords(command.message, guard)
    return { language, notice: { kind: 'keep-form', text, own: command.own, typed, problem, found } }
  }
