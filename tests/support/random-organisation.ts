import type { Group } from '../../core/domain/aggregates/group.ts'
import { generator } from '../../core/domain/learning/seed.ts'

/** Three levels below an organisation, of sizes around the threshold, with answers that are often all the same. */
export function randomOrganisation(seed: number, options = 2): Group {
  const draw = generator(seed)
  const upTo = (most: number) => Math.floor(draw() * (most + 1))
  const sizes = [3, 8, 14, 40][upTo(3)] ?? 8
  const answers = (): number[] => {
    const people = draw() < 0.15 ? 0 : upTo(sizes)
    const leaning = draw() < 0.4 ? 1 : draw()
    const favourite = upTo(options - 1)
    const counts: number[] = Array(options).fill(0)
    for (let i = 0; i < people; i++) {
      const chosen = draw() < leaning ? favourite : upTo(options - 1)
      counts[chosen] = (counts[chosen] ?? 0) + 1
    }
    return counts
  }
  const nobody: number[] = Array(options).fill(0)
  const group = (id: string, depth: number): Group => {
    const parts = depth === 3 ? [] : Array.from({ length: upTo(4) }, (_, i) => group(`${id}.${i}`, depth + 1))
    return { id, own: parts.length > 0 && draw() < 0.6 ? nobody : answers(), parts }
  }
  return group('o', 0)
}
