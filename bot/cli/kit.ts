import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import type { Objective } from '../../core/domain/content/objective.ts'
import { chooseForKit } from '../../core/domain/kit/choose-for-kit.ts'
import { type Kit, kitPage } from '../kit/kit-page.ts'
import { catalogOrProblems } from './catalog.ts'
import { type Command, type Io, said } from './command.ts'
import { numberOption } from './number-option.ts'

/** A session on paper, for teams without a computer. */
export const kit: Command = {
  usage: 'kit --pack ID|--series ID [--questions 6] [--plain] [--url URL] [--out FILE.html]',
  about: {
    fr: 'écrit un kit d’animation à imprimer (A4), pour une équipe sans ordinateur',
    en: 'writes a session kit to print (A4), for a team without computers',
  },
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string' },
        series: { type: 'string' },
        questions: { type: 'string', default: '6' },
        plain: { type: 'boolean', default: false },
        url: { type: 'string' },
        out: { type: 'string' },
      },
    })
    const { pack, series, url = null, plain, out } = values
    if ((pack === undefined) === (series === undefined))
      return refuse(io, `${said(io, 'Usage :', 'Usage:')} ${kit.usage}`)
    const count = numberOption(io, 'questions', values.questions, { least: 1, most: 30 })
    if (count === null) return 2
    if (url !== null && !isHttps(url))
      return refuse(
        io,
        said(
          io,
          `--url : il faut une adresse https, reçu « ${url} »`,
          `--url: an https address is needed, got “${url}”`,
        ),
      )
    const catalog = await catalogOrProblems(io)
    if (!catalog) return 2
    const about = topicOf(catalog, pack, series)
    if (!about) return refuse(io, unknown(io, pack ?? series ?? ''))
    const { objectives, ...topic } = about
    const questions = chooseForKit(objectives, count)
    if (questions.length === 0) return refuse(io, unknown(io, pack ?? series ?? ''))
    write(kitPage({ ...topic, questions, plain, url }), { questions: questions.length, url, out }, io)
    return 0
  },
}

type Topic = Pick<Kit, 'title' | 'summary' | 'language' | 'madeBy'> & { objectives: readonly Objective[] }

/** A whole pack, or one of its series. */
function topicOf(catalog: Catalog, packId: string | undefined, seriesId: string | undefined): Topic | null {
  const series = seriesId === undefined ? undefined : catalog.series.get(seriesId)
  const pack = catalog.packs.get(series?.pack ?? packId ?? '')
  if (!pack || (seriesId !== undefined && !series)) return null
  const { title, summary } = series ?? pack
  const objectives = [...catalog.objectives.values()].filter(objective =>
    series ? objective.series === series.id : objective.pack === pack.id,
  )
  return { title, summary, language: pack.language, madeBy: pack.madeBy, objectives }
}

function write(
  html: string,
  { questions, url, out }: { questions: number; url: string | null; out: string | undefined },
  io: Io,
) {
  if (out) writeFileSync(out, html)
  const code =
    url === null
      ? said(io, 'sans QR code : pas de --url', 'without a QR code: no --url')
      : said(io, 'avec un QR code', 'with a QR code')
  if (io.json) io.out(JSON.stringify({ questions, qr: url !== null, ...(out ? { out } : { html }) }))
  else if (out)
    io.out(said(io, `${questions} questions dans ${out}, ${code}.`, `${questions} questions in ${out}, ${code}.`))
  else io.out(html.trimEnd())
}

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:'

const unknown = (io: Io, id: string): string =>
  said(
    io,
    `kit : aucun pack ni aucune série « ${id} » avec des questions`,
    `kit: there is no pack or series “${id}” with questions`,
  )

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence)
  return 2
}
