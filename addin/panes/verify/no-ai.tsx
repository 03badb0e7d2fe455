import { usePane } from '../../pane.ts'

/** « IA interdite ici »: no templates, and no reproach; the checklists serve any text. */
export function NoAi() {
  const { t, library } = usePane()
  const { name, contact } = library.organisation
  return (
    <section className="callout callout-plain" aria-labelledby="noai-title">
      <div>
        <h2 id="noai-title">{t('noai.title')}</h2>
        <p>{t('noai.text', { organisation: name })}</p>
        <p className="soft">{t('lights.contact', { contact })}</p>
      </div>
    </section>
  )
}
