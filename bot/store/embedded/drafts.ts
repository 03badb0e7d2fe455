import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { what } from './lock-file.ts'

/**
 * Makes a folder that is either whole or not there: filled under another name, then renamed. A process that is killed
 * half-way, or two that make it at once, leave one complete folder or none.
 */
export async function makeWhole(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  await sweepDrafts(dirname(folder))
  const draft = await mkdtemp(`${folder}-new-${process.pid}-`)
  try {
    await fill(draft)
    await rename(draft, folder)
  } catch (error) {
    // Another process was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** What a process that was killed left behind goes; a draft bears the number of the process that makes it. */
async function sweepDrafts(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const maker = Number(/-new-(\d+)-\w+$/.exec(name)?.[1])
    if (maker && what(maker) === 'gone') await rm(join(dir, name), { recursive: true, force: true })
  }
}
