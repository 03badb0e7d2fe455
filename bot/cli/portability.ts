import { portableData } from '../../core/use-cases/portable-data.ts'
import { catalogOrProblems } from './catalog.ts'
import type { Command } from './command.ts'
import { personArgument } from './person-argument.ts'
import { withStore } from './with-store.ts'

/** Articles 15 and 20, for the DPO: the same file that the person can fetch in the bot. */
export const portability: Command = {
  usage: 'portability --tenant T --person OID',
  about: {
    fr: 'écrit tout ce qui est gardé sur une personne, en JSON',
    en: 'writes everything kept about a person, as JSON',
  },
  async run(args, io) {
    const who = personArgument(args, io)
    const catalog = who && (await catalogOrProblems(io))
    if (!who || !catalog) return 2
    const data = await withStore(io, ({ store }) => portableData({ store, catalog }, who))
    io.out(JSON.stringify(data, null, 2))
    return 0
  },
}
