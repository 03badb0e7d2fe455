import type { Language } from '../../domain/people/person.ts'
import type { GemSaid } from '../../notices/gems.ts'
import type { Reply } from '../deps.ts'

export const sayGem = (language: Language, what: GemSaid): Reply => ({ language, notice: { kind: 'gem-said', what } })
