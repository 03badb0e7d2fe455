// Plain JavaScript on purpose: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.installed-from')

/** Installs the packages of package-lock.json when they are missing or another version's. Exits with npm's own code when it can't. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Apprenance demande Node 20.19 ou plus récent ; celui-ci est ${process.versions.node}.`)
    process.exit(1)
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === wanted : installedByHand()) return
  console.log('Installation des paquets (une à deux minutes la première fois)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error('L’installation n’a pas abouti : voir le message de npm ci-dessus.')
    process.exit(done.status ?? 1)
  }
  writeFileSync(stamp, wanted)
}

/** Someone ran npm themselves: its own record is there, and not older than the list it was made from. */
function installedByHand() {
  const record = join(root, 'node_modules', '.package-lock.json')
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Runs a TypeScript entry point with the same arguments and signals; ends with its exit code. */
export function runTypeScript(entry, args = process.argv.slice(2)) {
  process.chdir(root)
  process.argv = [process.argv[0], join(root, entry), ...args]
  return import('tsx/esm/api').then(({ register }) => {
    register()
    return import(join(root, entry))
  })
}

const OUTPUT = { production: 'dist/addin', demo: 'dist/addin-demo' }
const SOURCES = ['addin', 'core', 'package-lock.json']

/** Builds the pane when it is missing or older than its sources. A server installed without development packages brings it built. */
export function buildPane(mode) {
  const out = join(root, OUTPUT[mode])
  const from = hashOf(SOURCES.map(name => join(root, name)))
  const built = join(out, '.built-from')
  if (existsSync(built) && readFileSync(built, 'utf8') === from) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) {
    if (existsSync(out)) return
    console.error(
      'Le volet Office n’est pas construit et vite n’est pas installé : lancer « npm run build » là où il l’est.',
    )
    process.exit(1)
  }
  console.log(`Construction du volet (${mode === 'demo' ? 'démonstration' : 'production'})…`)
  const args = [
    vite,
    'build',
    '--config',
    'addin/vite.config.ts',
    '--logLevel',
    'error',
    ...(mode === 'demo' ? ['--mode', 'demo'] : []),
  ]
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
  writeFileSync(built, from)
}

/** One hash over files and folders, names included. */
function hashOf(paths) {
  const hash = createHash('sha256')
  const add = path => {
    if (!statSync(path).isDirectory()) return void hash.update(path).update(readFileSync(path))
    for (const name of readdirSync(path).sort()) add(join(path, name))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}
