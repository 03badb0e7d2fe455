import type { Attested } from '../../core/domain/attestation/credential.ts'
import { isoOf } from '../../core/domain/calendar/day.ts'
import type { Language } from '../../core/domain/people/person.ts'
import { markupText } from '../../core/domain/words/markup-text.ts'

/** A4 on its side, in tenths of a millimetre. */
const [WIDTH, HEIGHT] = [2970, 2100]
const MARGIN = 220
/** Objectives shown by name; what does not fit is counted, and all of them are in the signed part. */
const LINES = 14

/**
 * What people see of an attestation: a page to print or to show, with the signed text baked into it as Open Badges 3.0
 * says. A place is left for the name: we do not know it, its owner writes it.
 */
export function badgePicture(attested: Attested, token: string): string {
  const words = WORDS[attested.language]
  const titles = attested.objectives.map(({ title }) => title)
  const shown = titles.length > LINES ? titles.slice(0, LINES - 1) : titles
  const more = titles.length - shown.length
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="297mm" height="210mm" font-family="'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif" fill="#1f2a2e" lang="${attested.language}">
<openbadges:credential verify="${token}"></openbadges:credential>
<title>${markupText(`${words.attestation} : ${attested.series.title}`)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<rect x="80" y="80" width="${WIDTH - 160}" height="${HEIGHT - 160}" rx="40" fill="none" stroke="#0e7470" stroke-width="8"/>
<g transform="translate(${MARGIN} 190) scale(1.1)">${LEAVES}</g>
${line(MARGIN + 260, 262, 52, attested.organisation, '600')}
${line(MARGIN + 260, 340, 44, words.by, '400', '#4a5a5f')}
${line(MARGIN, 560, 66, words.attestation, '400', '#0e7470')}
${paragraph(MARGIN, 660, 100, 46, attested.series.title, '700')}
${paragraph(MARGIN, 830, 48, 100, attested.series.summary)}
${line(MARGIN, 1050, 46, words.objectives(titles.length), '600')}
${columns([...shown, ...(more > 0 ? [words.more(more)] : [])])}
${line(MARGIN, 1690, 46, words.name, '400')}
<path d="M${MARGIN + 540} 1700H1700" stroke="#4a5a5f" stroke-width="3"/>
${line(1800, 1690, 46, words.on(dateIn(attested)), '400')}
${paragraph(MARGIN, 1820, 38, 150, words.meaning, '400', '#4a5a5f')}
${line(MARGIN, 1960, 34, words.check, '400', '#4a5a5f')}
</svg>
`
}

const WORDS = {
  fr: {
    attestation: 'Attestation',
    by: 'avec Apprenance',
    objectives: (n: number) => (n > 1 ? `${n} objectifs bien ancrés` : 'Un objectif bien ancré'),
    more: (n: number) => `et ${n} autres`,
    name: 'Délivrée à (à compléter) :',
    on: (date: string) => `Acquis le ${date}`,
    meaning:
      'Des réponses données à plusieurs reprises, à intervalles, jusqu’à ce que l’acquis doive tenir deux mois ou plus sans révision. Ce n’est ni un examen ni une note.',
    check: 'Ce fichier contient une attestation signée (Open Badges 3.0). Elle se vérifie sans connexion.',
  },
  en: {
    attestation: 'Attestation',
    by: 'with Apprenance',
    objectives: (n: number) => (n > 1 ? `${n} objectives well anchored` : 'One objective well anchored'),
    more: (n: number) => `and ${n} more`,
    name: 'Issued to (to fill in):',
    on: (date: string) => `Reached on ${date}`,
    meaning:
      'Answers given several times, at intervals, until what was learnt should hold for two months or more without a visit. This is neither an examination nor a mark.',
    check: 'This file holds a signed attestation (Open Badges 3.0). It can be checked offline.',
  },
} as const satisfies Record<Language, object>

const dateIn = ({ on, language }: Attested): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoOf(on)}T00:00:00Z`),
  )

const LEAVES = `<rect x="4" y="4" width="184" height="184" rx="40" fill="#0e7470"/><path d="M90 142C78 124 56 114 28 116C22 88 26 62 40 40C68 58 86 82 90 112Z" fill="#fff4dc"/><path d="M102 142C114 124 136 114 164 116C170 88 166 62 152 40C124 58 106 82 102 112Z" fill="#f8c24a"/><path d="M28 138C58 136 82 146 96 164C110 146 134 136 164 138" fill="none" stroke="#fff4dc" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>`

const line = (x: number, y: number, size: number, text: string, weight = '400', fill = '#1f2a2e'): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${markupText(text)}</text>`

/** At most two lines: longer texts are cut where a word ends. */
function paragraph(x: number, y: number, size: number, width: number, text: string, weight = '400', fill = '#1f2a2e') {
  const lines = wrapped(text, width)
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines
  return shown.map((part, i) => line(x, y + i * Math.round(size * 1.3), size, part, weight, fill)).join('\n')
}

/** Two columns of the same height, each title in one line. */
function columns(titles: readonly string[]): string {
  const rows = Math.ceil(titles.length / 2)
  return titles
    .map((title, i) => {
      const [column, row] = [Math.floor(i / rows), i % rows]
      const [first = '', second] = wrapped(title, 64)
      return line(MARGIN + column * 1290, 1130 + row * 74, 40, second === undefined ? `• ${first}` : `• ${first}…`)
    })
    .join('\n')
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \t\n]+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
