import { constants, promises as fs } from 'node:fs'
import { join } from 'node:path'
import { buildCatalog, type CatalogOutcome } from '../../core/domain/content/catalog.ts'
import type { Problem, RawDocument } from '../../core/domain/content/raw.ts'
import { listContent } from './list-content.ts'
import { readYaml, YAML_LIMITS, type YamlOutcome } from './yaml.ts'

/** The catalogue or every problem found, and the files that were left aside because they are not YAML. */
export type ContentOutcome = CatalogOutcome & { ignored: readonly string[] }

/** Reads a content folder from disk. Problems are data, in French, with file and line; only an unreadable disk throws. */
export async function readContent(dir: string): Promise<ContentOutcome> {
  const { documents, problems, ignored } = await readDocuments(dir)
  return { ...catalogOf(documents, problems), ignored }
}

/** The catalogue of what was read, unless something could not be read or does not stand by itself. */
export function catalogOf(documents: readonly RawDocument[], unread: readonly Problem[]): CatalogOutcome {
  const catalog = buildCatalog(documents)
  const malformed = catalog.problems.filter(problem => problem.rule === 'schema')
  if (unread.length + malformed.length === 0) return catalog
  // A file that does not stand by itself is missing wherever it is referred to: those alarms wait until it does.
  return { ok: null, problems: [...unread, ...malformed] }
}

/** The YAML files of a folder, read one by one; nothing is believed of them yet. */
export async function readDocuments(
  dir: string,
): Promise<{ documents: RawDocument[]; problems: Problem[]; ignored: readonly string[] }> {
  const { yaml, ignored, problems } = await listContent(dir)
  const outcomes = await Promise.all(yaml.map(path => readDocument(dir, path)))
  return {
    documents: outcomes.flatMap(outcome => ('document' in outcome ? [outcome.document] : [])),
    problems: [...problems, ...outcomes.flatMap(outcome => ('problem' in outcome ? [outcome.problem] : []))],
    ignored,
  }
}

/** `FILE:LINE: message`, the form that editors and terminals turn into a link. */
export const problemLine = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`

// Absent on Windows, where opening a link to elsewhere needs rights that content authors do not have.
const NO_LINKS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

/** One file, by its path in the folder. */
export async function readDocument(dir: string, path: string): Promise<YamlOutcome> {
  const refused = (message: string): YamlOutcome => ({ problem: { file: path, line: 1, rule: 'file', message } })
  const file = await fs.open(join(dir, path), NO_LINKS)
  try {
    const { size } = await file.stat()
    if (size > YAML_LIMITS.bytes)
      return refused(`ce fichier pèse ${kilobytes(size)} Ko ; la limite est de ${kilobytes(YAML_LIMITS.bytes)} Ko`)
    const text = utf8(await file.readFile())
    return text === null ? refused('enregistrez ce fichier en UTF-8') : readYaml(path, text)
  } finally {
    await file.close()
  }
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024)

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
