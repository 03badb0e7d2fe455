import { lru } from './lru.ts'

/**
 * Teams tells of a personal install twice: `conversationUpdate` with the bot among the members, and
 * `installationUpdate` with `add`. On a later install only the second comes. So whichever comes first counts, and its
 * twin is passed over. The memory is this process's own: where several serve, both may count, and welcoming must be
 * safe to do twice (it is: the person's state decides).
 */
export type Sight = 'member' | 'install'

const TWINS_MS = 10 * 60_000
const REMEMBERED = 5_000

export function installs() {
  const seen = lru<string, { sight: Sight; at: number }>(REMEMBERED)
  return {
    /** @returns whether this sight is the one that counts */
    counts(conversation: string, sight: Sight, at: number): boolean {
      const first = seen.get(conversation)
      if (first !== undefined && first.sight !== sight && at - first.at < TWINS_MS) return false
      seen.set(conversation, { sight, at })
      return true
    },
    /** Uninstalled: the next sight counts again. */
    forget: (conversation: string) => seen.delete(conversation),
  }
}

export type Installs = ReturnType<typeof installs>
