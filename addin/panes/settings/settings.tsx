import { Select } from '@fluentui/react-components'
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed'
import { momentInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { Title } from '../../parts/title.tsx'
import { languageOf } from '../../words/language.ts'

export function SettingsScreen() {
  const { t, language, chooseLanguage, library, loaded } = usePane()
  const { name, contact } = library.organisation
  return (
    <>
      <Title>{t('settings.title')}</Title>
      <section className="callout callout-plain" aria-labelledby="privacy-title">
        <LockClosed20Regular aria-hidden className="callout-icon" />
        <div>
          <h2 id="privacy-title">{t('app.privacy')}</h2>
          <p>{t('settings.privacy.1')}</p>
          <p>{t('settings.privacy.2')}</p>
          <p>{t('settings.privacy.3')}</p>
        </div>
      </section>
      <div className="field">
        <label htmlFor="language">{t('settings.language')}</label>
        <Select
          id="language"
          className="wide"
          value={language}
          onChange={(_, { value }) => chooseLanguage(languageOf(value))}
        >
          <option value="fr" lang="fr">
            {t('settings.language.fr')}
          </option>
          <option value="en" lang="en">
            {t('settings.language.en')}
          </option>
        </Select>
        <p className="help">{t('settings.content')}</p>
      </div>
      <section aria-labelledby="organisation-title">
        <h2 id="organisation-title">{t('settings.organisation')}</h2>
        <p lang="fr">{name}</p>
        <p className="soft">{t('lights.contact', { contact })}</p>
      </section>
      <section aria-labelledby="library-title">
        <h2 id="library-title">{t('settings.library')}</h2>
        <p className="soft">
          {t('settings.library.version', { version: library.version, date: momentInWords(loaded.at, language) })}
        </p>
      </section>
    </>
  )
}
