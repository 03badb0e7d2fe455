import { promises as fs } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type ObjectiveFile, objective as objectiveSchema } from '../../core/domain/content/objective.ts'
import { type Problem, type RawDocument, schemaProblems } from '../../core/domain/content/raw.ts'
import { listContent } from '../content/list-content.ts'
import { readYaml, YAML_LIMITS } from '../content/yaml.ts'

/** An objective found under a path, as its author wrote it. */
export interface FoundObjective {
  objective: ObjectiveFile
  /** The folder above `objectives/`; null for a file that lies elsewhere. */
  pack: string | null
  from: RawDocument
}

/** Every objective in some files and folders: `content/`, one pack, one file. What cannot be read is said with its place. */
export async function objectiveFiles(
  paths: readonly string[],
): Promise<{ found: FoundObjective[]; problems: Problem[] }> {
  const found: FoundObjective[] = []
  const problems: Problem[] = []
  for (const path of paths)
    for (const file of await filesIn(path, problems)) {
      const outcome = await read(file)
      if ('problem' in outcome) problems.push(outcome.problem)
      else {
        const parsed = objectiveSchema.safeParse(outcome.document.value, { reportInput: true })
        if (parsed.success) found.push({ objective: parsed.data, pack: packOf(file), from: outcome.document })
        else problems.push(...schemaProblems(outcome.document, parsed.error))
      }
    }
  return { found, problems }
}

async function filesIn(path: string, problems: Problem[]): Promise<string[]> {
  const stat = await fs.stat(path).catch(() => null)
  if (stat?.isFile()) return [path]
  const listing = await listContent(path)
  problems.push(...listing.problems.map(problem => ({ ...problem, file: stat ? join(path, problem.file) : path })))
  return listing.yaml.map(file => join(path, file)).filter(file => basename(dirname(resolve(file))) === 'objectives')
}

function packOf(file: string): string | null {
  const folder = dirname(resolve(file))
  return basename(folder) === 'objectives' ? basename(dirname(folder)) : null
}

async function read(file: string): Promise<ReturnType<typeof readYaml>> {
  const { size } = await fs.stat(file)
  if (size <= YAML_LIMITS.bytes) return readYaml(file, await fs.readFile(file, 'utf8'))
  const message = `ce fichier dépasse ${YAML_LIMITS.bytes / 1024} Ko`
  return { problem: { file, line: 1, rule: 'file', message } }
}
