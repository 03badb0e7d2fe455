import type { Settings } from '../settings.ts'
import type { Language, UnifiedKey } from '../source.ts'
import { bot } from './bot.ts'
import { compose } from './compose.ts'
import { extension } from './extension.ts'
import { listing, type UnifiedManifest } from './listing.ts'
import { textsOf } from './texts.ts'

/** manifest.json and its English texts. The second is read off the manifest laid out in English: no key can be forgotten. */
export function unifiedManifest(key: UnifiedKey, settings: Settings) {
  return { manifest: layOut(key, settings, 'fr'), english: textsOf(layOut(key, settings, 'en')) }
}

function layOut(key: UnifiedKey, settings: Settings, language: Language): UnifiedManifest {
  return {
    ...listing(key, settings, language),
    ...(key === 'addin' ? {} : { ...bot(settings, language), ...compose(settings, language) }),
    ...(key === 'bot' ? {} : extension(settings, language)),
  }
}
