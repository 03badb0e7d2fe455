import { display } from '../../adaptive-cards/elements/safe-text.ts'
import { looseDateText } from '../../adaptive-cards/words/format.ts'
import type { Source } from '../../core/domain/content/shared.ts'
import { type KitQuestion, keyOf, letterOf } from '../../core/domain/kit/choose-for-kit.ts'
import { isMultiple, wording } from '../../core/domain/learning/question.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { markupText } from '../../core/domain/words/markup-text.ts'
import { KIT_STYLE } from './kit-style.ts'
import { KIT_WORDS } from './kit-words.ts'
import { qrPicture } from './qr.ts'

export interface Kit {
  /** What it is about: a pack's title or a series'. */
  title: string
  summary: string
  language: Language
  questions: readonly KitQuestion[]
  /** Said to readers: who wrote it, and how. */
  madeBy: string
  /** The plain-language twin, where there is one. */
  plain: boolean
  /** Where the same questions can be followed on a phone; null: by show of hands only. */
  url: string | null
}

const MINUTES_EACH = 3
const MINUTES_AROUND = 7

/**
 * A session for a team without computers, as one HTML page to print on A4: notes for whoever leads it, letters and
 * answers to cut out, one question a sheet. Nothing is loaded from anywhere and nothing runs in it.
 */
export function kitPage(kit: Kit): string {
  const words = KIT_WORDS[kit.language]
  return `<!doctype html>
<html lang="${kit.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`${words.kit} · ${kit.title}`)}</title>
<style>${KIT_STYLE}</style>
</head>
<body>
<main>
${notes(kit)}
${letters(kit)}
${kit.questions.map((question, i) => sheet(kit, question, i)).join('\n')}
${answers(kit)}
</main>
</body>
</html>
`
}

function notes(kit: Kit): string {
  const words = KIT_WORDS[kit.language]
  const count = kit.questions.length
  return `<section class="notes">
<p class="over">${safe(words.kit)}</p>
<h1>${safe(kit.title)}</h1>
<p class="lead">${safe(kit.summary)}</p>
<p class="lead">${safe(words.forWhom)}</p>
<h2>${safe(words.needs)}</h2>
<ul>${items(words.needsList)}</ul>
<h2>${safe(words.steps)}</h2>
<ol>${items(words.stepsList(count, count * MINUTES_EACH + MINUTES_AROUND))}</ol>
<h2>${safe(words.rules)}</h2>
<ul>${items(words.rulesList)}</ul>
${phones(kit)}
<p class="made">${safe(`${words.madeBy} : ${kit.madeBy}`)}</p>
</section>`
}

function phones({ language, url }: Kit): string {
  const words = KIT_WORDS[language]
  const text =
    url === null
      ? `<p>${safe(words.withoutQr)}</p>`
      : `<p>${safe(words.withQr)}</p><p><code>${safe(new URL(url).href)}</code></p>`
  const code = url === null ? '' : qrPicture(url, `${words.withQr} ${url}`)
  return `<div class="phones">${code}<div><h2>${safe(words.phones)}</h2>${text}</div></div>`
}

function letters({ language, questions }: Kit): string {
  const words = KIT_WORDS[language]
  const most = Math.max(2, ...questions.map(({ order }) => order.length))
  const cards = Array.from({ length: most }, (_, place) => `<div>${letterOf(place)}</div>`)
  return `<section class="cards"><h2>${safe(words.cards)}</h2><p>${safe(words.cardsHint)}</p><div class="grid">${cards.join('')}</div></section>`
}

/** How many letters fit an A4 sheet in each size of text (measured: tests/browser/kit.test.ts). */
const SIZES = [
  { upTo: 330, size: 'short' },
  { upTo: 620, size: 'ordinary' },
  { upTo: 1000, size: 'long' },
  { upTo: Number.POSITIVE_INFINITY, size: 'longest' },
] as const

function sheet(kit: Kit, of: KitQuestion, index: number): string {
  const words = KIT_WORDS[kit.language]
  const said = wording(of.question, kit.plain)
  const length = [said.context ?? '', said.stem, ...said.texts].join('').length
  const { size } = SIZES.find(({ upTo }) => length <= upTo) ?? SIZES[3]
  const options = of.order.map(
    (option, place) =>
      `<li><span class="letter">${letterOf(place)}</span><span>${safe(said.texts[option] ?? '')}</span></li>`,
  )
  return `<section class="sheet ${size}">
<p class="over">${safe(words.question(index + 1, kit.questions.length))}</p>
${said.context === null ? '' : `<p class="context">${safe(said.context)}</p>`}
<h2>${safe(said.stem)}</h2>
${isMultiple(of.question) ? `<p class="several">${safe(words.several)}</p>` : ''}
<ol>${options.join('')}</ol>
</section>`
}

function answers(kit: Kit): string {
  const words = KIT_WORDS[kit.language]
  return `<section class="key">
<h2>${safe(words.key)}</h2>
<p>${safe(words.keyHint)}</p>
${kit.questions.map((question, i) => answer(kit, question, i)).join('\n')}
<div class="decided"><p>${safe(words.decided)}</p><span></span><span></span></div>
</section>`
}

function answer(kit: Kit, of: KitQuestion, index: number): string {
  const words = KIT_WORDS[kit.language]
  const { objective, question } = of
  const said = wording(question, kit.plain)
  const explained = of.order.map((option, place) => {
    const [text, why] = [safe(said.texts[option] ?? ''), safe(said.whys[option] ?? '')]
    return question.options[option]?.right
      ? `<dt class="is-right">${letterOf(place)} ✓</dt><dd><b class="is-right">${text}</b><br>${safe(words.right)}. ${why}</dd>`
      : `<dt>${letterOf(place)}</dt><dd><b>${text}</b><br>${why}</dd>`
  })
  return `<article class="cut">
<h3>${safe(`${index + 1}. ${words.answer(keyOf(of))}`)}</h3>
<p class="stem">${safe(said.stem)}</p>
<dl>${explained.join('')}</dl>
<p><b>${safe(words.tryIt)}</b> ${safe(objective.tryToday)}</p>
${objective.followUp ? `<p><b>${safe(words.talk)}</b> ${safe(objective.followUp)}</p>` : ''}
<p class="source">${safe(words.source)} ${safe(objective.sources.map(source => sourceLine(source, kit.language)).join(' ; '))}. ${safe(words.reviewBy(looseDateText(kit.language, objective.reviewBy)))}</p>
</article>`
}

/** A title that says its date is not followed by it. */
function sourceLine({ title, date }: Source, language: Language): string {
  const when = looseDateText(language, date)
  return title.includes(when) ? title : `${title}, ${when}`
}

/** Text as text, with no-break spaces where French wants them. */
const safe = (text: string): string => markupText(display(text))

const items = (texts: readonly string[]): string => texts.map(text => `<li>${safe(text)}</li>`).join('')
