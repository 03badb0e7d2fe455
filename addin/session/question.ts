import type { AskedQuestion, Explained, Said } from '../../core/http-contract-session.ts'
import { element } from './element.ts'
import type { Say } from './words.ts'

const LETTERS = 'ABCDEFGHIJ'
export const letterOf = (place: number): string => LETTERS[place] ?? ''

/** The wording asked for; the ordinary one where there is no other. */
export const wordingOf = ({ said, plain }: AskedQuestion, simple: boolean): Said => (simple && plain ? plain : said)

export const counter = ({ index, of }: AskedQuestion, say: Say) =>
  element('p', { className: 'over', textContent: say('count', { n: index + 1, of }) })

/** The situation, where there is one. Content keeps its own language. */
export const contextOf = ({ context }: Said, lang: string) =>
  context === null ? null : element('p', { className: 'context', textContent: context, lang })

export const letter = (place: number) =>
  element('span', { className: 'letter', textContent: letterOf(place), aria: { hidden: 'true' } })

interface Shown {
  said: Said
  explained: Explained
  simple: boolean
  /** Places chosen here; empty on the room's screen. */
  mine: readonly number[]
  lang: string
  say: Say
}

/** Every option with what it is worth, why, and how many chose it. */
export function explainedOptions({ said, explained, simple, mine, lang, say }: Shown): HTMLElement {
  const { tally, right } = explained
  const whys = (simple && explained.plainWhys) || explained.whys
  const rows = said.options.map((text, place) => {
    const isRight = right[place] === true
    return element(
      'li',
      { className: isRight ? 'is-right' : '' },
      letter(place),
      element(
        'div',
        {},
        element(
          'p',
          { className: 'marks' },
          isRight && element('b', { className: 'mark', textContent: `✓ ${say('right')}` }),
          mine.includes(place) && element('b', { className: 'mine', textContent: say('yours') }),
        ),
        element('p', { className: 'option', textContent: text, lang }),
        bar(tally, place, say),
        element('p', { className: 'why', textContent: whys[place] ?? '', lang }),
      ),
    )
  })
  return element('ol', { className: 'options explained' }, ...rows)
}

function bar({ counts, people }: Explained['tally'], place: number, say: Say): HTMLElement | null {
  if (counts === null) return null
  const n = counts[place] ?? 0
  const words = element('span', { textContent: say('chose', { n }) })
  return element('p', { className: 'bar' }, measure(n, people), words)
}

const SVG = 'http://www.w3.org/2000/svg'

/** A bar as a picture: a style in the page would need a hole in its policy. */
function measure(n: number, of: number): Element {
  const drawn = (tag: string, given: Record<string, string>) => {
    const made = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(given)) made.setAttribute(name, value)
    return made
  }
  const picture = drawn('svg', { viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' })
  const share = of === 0 ? 0 : Math.round((n / of) * 100)
  picture.append(drawn('rect', { width: '100', height: '6', class: 'track' }))
  if (share > 0) picture.append(drawn('rect', { width: String(share), height: '6', class: 'fill' }))
  return picture
}

/** How many answered, and why their distribution is not there when it is not. */
export function peopleLine({ tally }: Explained, say: Say): HTMLElement[] {
  const { by, people, counts } = tally
  const line = element('p', { className: 'people', textContent: say(`people.${by}`, { n: people }) })
  if (by === 'phones' && counts === null && people > 0)
    return [line, element('p', { className: 'soft', textContent: say('few') })]
  return people > 0 ? [line] : []
}

/** What to do with it, and where it comes from. */
export function afterwards({ tryToday, sources }: Explained, lang: string, say: Say): HTMLElement[] {
  const listed = sources.map(({ title, date, url }) => {
    const words = title.includes(date.slice(0, 4)) ? title : `${title} (${date.slice(0, 4)})`
    return element(
      'li',
      { lang },
      url === null
        ? words
        : element('a', { href: url, textContent: words, target: '_blank', rel: 'noopener noreferrer' }),
    )
  })
  return [
    element(
      'section',
      { className: 'try' },
      element('h2', { textContent: say('try') }),
      element('p', { textContent: tryToday, lang }),
    ),
    element(
      'section',
      { className: 'sources' },
      element('h2', { textContent: say('sources') }),
      element('ul', {}, ...listed),
    ),
  ]
}
