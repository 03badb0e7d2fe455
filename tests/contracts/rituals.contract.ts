import { describe } from 'vitest'
import { answers } from './rituals/answers.ts'
import { courses } from './rituals/courses.ts'
import { type OpenStorage, storageFor } from './storage.ts'

/** What every engine behind the Rituals port promises. */
export function ritualsContract(engine: string, open: OpenStorage): void {
  describe(`rituals ${engine}`, () => {
    const storage = storageFor(open)
    describe('teams, plans and courses', () => courses(storage))
    describe('what people give', () => answers(storage))
  })
}
