import { resolve } from 'node:path'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { environment } from '../config.ts'
import { problemLine, readContent } from '../content/read-content.ts'
import type { Io } from './command.ts'

/** The content that the server would use, or null after printing its problems. */
export async function catalogOrProblems(io: Io): Promise<Catalog | null> {
  const { ok, problems } = await readContent(resolve(environment().CONTENT_DIR ?? './content'))
  for (const problem of problems) io.err(problemLine(problem))
  return ok
}
