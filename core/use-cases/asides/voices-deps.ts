import type { Figures } from '../../ports/figures.ts'
import type { Voices } from '../../ports/voices.ts'
import type { Deps } from '../deps.ts'

export interface VoicesDeps extends Deps {
  voices: Voices
  /** Where needs are counted; without it nobody is asked for theirs. */
  figures?: Pick<Figures, 'giveNeed'> | undefined
}
