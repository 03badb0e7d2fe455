import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { courseStructure } from '../../core/domain/cmi5/course-structure.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { catalogOrProblems } from './catalog.ts'
import { type ExitCode, type Io, said } from './command.ts'

export interface Cmi5Options {
  /** Where a lesson is opened: its objective's id is put behind it. */
  url: string | undefined
  out: string | undefined
}

/** `export --to cmi5 PACK`: the pack of the content in use, by its id or its folder, as a course structure. */
export async function exportCmi5(names: readonly string[], { url, out }: Cmi5Options, io: Io): Promise<ExitCode> {
  const [name] = names
  if (name === undefined || names.length > 1)
    return refuse(io, said(io, 'cmi5 : donnez un pack, et un seul', 'cmi5: name one pack, and only one'))
  const lessons = url !== undefined && URL.canParse(url) ? new URL(url) : null
  if (lessons?.protocol !== 'https:')
    return refuse(
      io,
      said(
        io,
        'cmi5 : donnez avec --url l’adresse https où s’ouvre une leçon ; son identifiant est mis derrière',
        'cmi5: give with --url the https address at which a lesson opens; its id is put behind it',
      ),
    )
  const catalog = await catalogOrProblems(io)
  if (!catalog) return 2
  const text = courseOf(catalog, basename(name), lessons)
  if (text === null)
    return refuse(io, said(io, `cmi5 : aucun pack ne s’appelle « ${name} »`, `cmi5: there is no pack called “${name}”`))
  if (out) writeFileSync(out, text)
  const count = text.split('<au ').length - 1
  if (io.json) io.out(JSON.stringify({ units: count, ...(out ? { out } : { text }), problems: [] }))
  else if (!out) io.out(text.trimEnd())
  else io.out(said(io, `${count} unités écrites dans ${out}.`, `${count} units written to ${out}.`))
  return 0
}

function courseOf(catalog: Catalog, id: string, lessons: URL): string | null {
  const pack = catalog.packs.get(id)
  if (!pack) return null
  return courseStructure({
    pack,
    series: [...catalog.series.values()].filter(series => series.pack === id),
    objectives: [...catalog.objectives.values()].filter(({ pack, status }) => pack === id && status !== 'retire'),
    home: lessons.origin,
    lessons: lessons.href,
  })
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence)
  return 2
}
