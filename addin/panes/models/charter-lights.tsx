import { usePane } from '../../pane.ts'
import { LightsFor, labelOf } from '../../parts/lights.tsx'
import { More } from '../../parts/more.tsx'

/** The charter's whole table, class by class, folded away until asked for. */
export function CharterLights() {
  const { t, language, library } = usePane()
  const { charter, organisation } = library
  return (
    <More title={t('lights.title')}>
      {charter.status === 'defaut' && <p className="soft">{t('lights.default')}</p>}
      {charter.dataClasses.map(data => (
        <section key={data.id} className="lights-class">
          <h2>{labelOf(data, language)}</h2>
          <p className="soft" lang="fr">
            {data.examples}
          </p>
          <LightsFor charter={charter} data={data.id} />
        </section>
      ))}
      <p className="soft">{t('lights.contact', { contact: organisation.contact })}</p>
    </More>
  )
}
