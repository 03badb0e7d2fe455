import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { sentences } from './sentences.ts'

/** Who the server runs as; null: as ourselves. */
export type Owner = { uid: number; gid: number } | null

/** Where one server keeps everything: its data, its password, its port and, under root, its binaries. */
export interface Home {
  dir: string
  owner: Owner
}

const SYSTEM_FOLDER = '/var/lib/apprenance'

/**
 * Chooses and makes the folder. As an ordinary user: the one asked for, `./var/postgres` by default.
 * As root, PostgreSQL refuses to run as root, so it runs as `nobody`, who must be able to enter the folder: by default
 * one of its own under /var/lib/apprenance. A folder that was asked for and that `nobody` cannot enter (a home of
 * root, what `mktemp -d` makes) is replaced by one there whose name follows from the path asked for; it is said.
 */
export async function chooseHome(asked: string | undefined, log: (sentence: string) => void): Promise<Home> {
  const root = process.getuid?.() === 0
  const home: Home = root
    ? { dir: homeUnderRoot(asked, log), owner: nobody() }
    : { dir: resolve(asked ?? 'var/postgres'), owner: null }
  const firstMade = await mkdir(home.dir, { recursive: true })
  // Whatever our umask says, its user must be able to pass through the folders that we make for it.
  if (root && firstMade) for (let at = home.dir; at.startsWith(firstMade); at = dirname(at)) await chmod(at, 0o755)
  return home
}

function homeUnderRoot(asked: string | undefined, log: (sentence: string) => void): string {
  if (asked === undefined) return join(SYSTEM_FOLDER, nameFor(process.cwd()))
  const wished = resolve(asked)
  const aside = join(SYSTEM_FOLDER, nameFor(wished))
  // Data that already lives aside stays there, even if the folder asked for has become open to everyone since.
  if (!existsSync(aside) && openToEveryone(wished)) return wished
  log(sentences.movedAside(wished, aside))
  return aside
}

/** Two clones, or two folders of one name, never meet: 'main-3fa9c1d2'. */
const nameFor = (path: string): string =>
  `${basename(path).replace(/[^\w.-]/g, '_') || 'root'}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`

/** Whether anyone may pass through each folder of the path; those still to be made will be open. */
export function openToEveryone(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** The user that exists everywhere and owns nothing; 65534 is its number on every Linux. */
function nobody(): { uid: number; gid: number } {
  const line = existsSync('/etc/passwd')
    ? /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
    : null
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65_534, gid: 65_534 }
}
