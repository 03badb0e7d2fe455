import { localTime } from '../domain/calendar/local-time.ts'
import { programmeOf } from '../domain/learning/programme.ts'
import { progressOf } from '../domain/learning/progress.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { progressRecords } from './record-learning.ts'
import { adapted } from './settings-of.ts'
import { invite } from './welcome-person.ts'

/** "Progression": private, counts of objectives, no score and nobody to be compared with. */
export const showProgress =
  (deps: Deps) =>
  async (command: Asked): Promise<Reply> => {
    const { person, memories, answers } = await deps.store.portable(command.by)
    if (person?.state !== 'active') return invite(deps, command, person)
    const today = localTime(command.at, person.zone).day
    const { bySeries, ...counts } = progressOf(programmeOf(person, deps.catalog), memories, answers, today)
    const records = progressRecords(deps, adapted(person, deps.catalog), bySeries, command.at)
    if (records.length > 0) await deps.store.save(records)
    return reply(person, {
      kind: 'progress',
      ...counts,
      bySeries: bySeries.map(({ series: id, ...of }) => ({
        id,
        title: deps.catalog.series.get(id)?.title ?? '',
        ...of,
      })),
      adaptation: adapted(person, deps.catalog).adaptation,
    })
  }
