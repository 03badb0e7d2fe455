import { type Dirent, promises as fs } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../core/domain/content/raw.ts'

/** What a content folder holds. Paths are relative to it, with forward slashes, in alphabetical order. */
export interface ContentListing {
  yaml: string[]
  /** Present but not content: schemas, a README, images… */
  ignored: string[]
  problems: Problem[]
}

/** Every file under a folder. Links are named as problems and never followed: content stays inside its folder. */
export async function listContent(dir: string): Promise<ContentListing> {
  const listing: ContentListing = { yaml: [], ignored: [], problems: [] }
  try {
    await visit(dir, '', listing)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ENOTDIR')
      throw error
    listing.problems.push(located(dir, 'ce dossier de contenu n’existe pas'))
  }
  return listing
}

async function visit(dir: string, under: string, listing: ContentListing): Promise<void> {
  const entries = await fs.readdir(join(dir, under), { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) await visit(dir, path, listing)
    else sort(entry, path, listing)
  }
}

function sort(entry: Dirent, path: string, listing: ContentListing) {
  if (entry.isSymbolicLink()) listing.problems.push(located(path, 'les liens ne sont pas suivis ; copiez le fichier'))
  else if (entry.name.endsWith('.yml')) listing.problems.push(located(path, 'renommez ce fichier en .yaml'))
  else if (entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.')) listing.yaml.push(path)
  else listing.ignored.push(path)
}

const located = (file: string, message: string): Problem => ({ file, line: 1, rule: 'file', message })
