import type { Settings } from '../settings.ts'
import { iconFile, LANGUAGE_TAGS, PATHS, RIBBON_SIZES, type Words } from '../source.ts'
import { type Element, element } from './element.ts'

/** An attribute value in French with its English override; `prefix` is `bt:` inside VersionOverrides. */
export function localised(name: string, words: Words, attributes: Record<string, string> = {}, prefix = ''): Element {
  const override = element(`${prefix}Override`, { Locale: LANGUAGE_TAGS.en, Value: words.en })
  return element(name, { ...attributes, DefaultValue: words.fr }, [override])
}

export const classicIcon = (settings: Settings, size: number) =>
  `${settings.publicUrl}${PATHS.icons}/${iconFile('classic', size)}`
const iconId = (size: number) => `Icon.${size}`

export const ribbonIcon = () =>
  element(
    'Icon',
    RIBBON_SIZES.map(size => element('bt:Image', { size: `${size}`, resid: iconId(size) })),
  )

export interface Texts {
  readonly urls: Readonly<Record<string, string>>
  readonly short: Readonly<Record<string, Words>>
  readonly long: Readonly<Record<string, Words>>
}

/** Images, addresses and texts that VersionOverrides refers to by id (`resid`, 32 characters at most). */
export function resources(settings: Settings, { urls, short, long }: Texts): Element {
  const images = RIBBON_SIZES.map(size =>
    element('bt:Image', { id: iconId(size), DefaultValue: classicIcon(settings, size) }),
  )
  const strings = (texts: Readonly<Record<string, Words>>) =>
    Object.entries(texts).map(([id, words]) => localised('bt:String', words, { id }, 'bt:'))
  const addresses = Object.entries(urls).map(([id, url]) => element('bt:Url', { id, DefaultValue: url }))
  return element('Resources', [
    element('bt:Images', images),
    element('bt:Urls', addresses),
    element('bt:ShortStrings', strings(short)),
    element('bt:LongStrings', strings(long)),
  ])
}
