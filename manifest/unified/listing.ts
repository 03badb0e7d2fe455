import type { TeamsManifestV1D30 } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import { LISTINGS } from '../listings.ts'
import type { Settings } from '../settings.ts'
import { ACCENT_COLOR, ENGLISH_FILE, LANGUAGE_TAGS, type Language, type UnifiedKey } from '../source.ts'

export type UnifiedManifest = TeamsManifestV1D30
export const SCHEMA_VERSION = '1.30'
const SCHEMAS = `https://developer.microsoft.com/en-us/json-schemas/teams/v${SCHEMA_VERSION}`
export const LOCALISATION_SCHEMA = `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`

/** File names of the images inside the package. */
export const IMAGES = { color: 'color.png', outline: 'outline.png', color32x32: 'color32.png' } as const

/** The part of the unified manifest that every package has: who made it, what it is called, how it looks. */
export function listing(key: UnifiedKey, settings: Settings, language: Language): UnifiedManifest {
  const { name, fullName, short, full } = LISTINGS[key]
  const { developer } = settings
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version: settings.version,
    id: key === 'addin' ? settings.ids.addinApp : settings.ids.teamsApp,
    localizationInfo: {
      defaultLanguageTag: LANGUAGE_TAGS.fr.toLowerCase(),
      additionalLanguages: [{ languageTag: LANGUAGE_TAGS.en.toLowerCase(), file: ENGLISH_FILE }],
    },
    developer: {
      name: developer.name,
      websiteUrl: developer.websiteUrl,
      privacyUrl: developer.privacyUrl,
      termsOfUseUrl: developer.termsUrl,
    },
    name: { short: name[language], full: fullName[language] },
    description: { short: short[language], full: full[language] },
    icons: IMAGES,
    accentColor: ACCENT_COLOR,
    validDomains: [settings.host],
  }
}
