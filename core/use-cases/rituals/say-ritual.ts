import type { Language } from '../../domain/people/person.ts'
import type { RitualSaid } from '../../notices/rituals.ts'
import type { Reply } from '../deps.ts'

export const sayRitual = (to: { locale: Language }, what: RitualSaid, title: string | null = null): Reply => ({
  language: to.locale,
  notice: { kind: 'ritual-said', what, title },
})
