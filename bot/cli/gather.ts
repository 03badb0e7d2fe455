import { promises as fs } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { objective as objectiveSchema } from '../../core/domain/content/objective.ts'
import { type Problem, type RawDocument, schemaProblems } from '../../core/domain/content/raw.ts'
import { draftOf } from '../../core/domain/lint/draft.ts'
import { catalogOf, readDocument, readDocuments } from '../content/read-content.ts'

/** Files of content as given on the command line: paths are those that the caller would open. */
export interface Gathered {
  documents: RawDocument[]
  problems: Problem[]
}

/** A whole content folder is checked as a catalogue, references included; any other file by the schema of its kind. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const gathered = await Promise.all(paths.map(path => gatherOne(path)))
  return {
    documents: gathered.flatMap(one => one.documents),
    problems: gathered.flatMap(one => one.problems),
  }
}

async function gatherOne(path: string): Promise<Gathered> {
  const stat = await fs.stat(path).catch(() => null)
  if (!stat)
    return { documents: [], problems: [{ file: path, line: 1, rule: 'file', message: 'ce chemin n’existe pas' }] }
  if (stat.isFile()) return fromFile(path)
  const { documents, problems } = await readDocuments(path)
  const whole = documents.some(document => document.path === 'charter.yaml')
  return under(path, {
    documents,
    problems: whole ? catalogOf(documents, problems).problems : [...problems, ...shapes(documents)],
  })
}

async function fromFile(path: string): Promise<Gathered> {
  const outcome = await readDocument(dirname(path), basename(path))
  if ('problem' in outcome) return under(dirname(path), { documents: [], problems: [outcome.problem] })
  return under(dirname(path), { documents: [outcome.document], problems: shapes([outcome.document]) })
}

const shapes = (documents: readonly RawDocument[]): Problem[] =>
  documents
    .filter(document => draftOf(document) !== null)
    .flatMap(document => {
      const parsed = objectiveSchema.safeParse(document.value, { reportInput: true })
      return parsed.success ? [] : schemaProblems(document, parsed.error)
    })

const under = (dir: string, { documents, problems }: Gathered): Gathered => ({
  documents: documents.map(document => ({ ...document, path: join(dir, document.path) })),
  problems: problems.map(problem => ({ ...problem, file: join(dir, problem.file) })),
})
