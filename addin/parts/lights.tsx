import { lightFor } from '../../core/domain/charter/may-i.ts'
import type { Charter } from '../../core/domain/content/charter.ts'
import { usePane } from '../pane.ts'
import type { Language } from '../words/language.ts'
import { LightBadge } from './light-badge.tsx'

export const labelOf = (of: { label: string; en: string }, language: Language): string =>
  language === 'en' ? of.en : of.label

/** For one class of data, what each tool of the charter may receive. */
export function LightsFor({ charter, data }: { charter: Charter; data: string }) {
  const { t, language, library } = usePane()
  return (
    <ul className="lights">
      {charter.tools.map(tool => {
        const { light, why } = lightFor(charter, tool.id, data)
        return (
          <li key={tool.id}>
            <span className="lights-tool">{labelOf(tool, language)}</span>
            <LightBadge light={light} />
            {light !== 'vert' && (
              <span className="lights-why" lang={why === null ? language : 'fr'}>
                {why ?? t('lights.unwritten', { contact: library.organisation.contact })}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
