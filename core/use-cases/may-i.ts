import { lightFor, lightTable, recognise } from '../domain/charter/may-i.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { known } from './known-person.ts'
import { contactOf } from './settings-of.ts'

export interface MayI extends Asked {
  /** A question in words: « puis-je mettre un compte rendu d’entretien dans une IA gratuite ? ». */
  sentence: string
  /** Chosen in the card; wins over the words. */
  data?: string | undefined
  tool?: string | undefined
}

/** "Autorisé ?": what the charter says of that data in that tool, and the whole table besides. */
export const mayI =
  (deps: Deps) =>
  async (command: MayI): Promise<Reply> => {
    const { language } = await known(deps, command)
    const { charter } = deps.catalog
    const meant = recognise(charter, command.sentence)
    const data = charter.dataClasses.find(of => of.id === command.data)?.id ?? meant.data
    const tool = charter.tools.find(of => of.id === command.tool)?.id ?? meant.tool
    const { title, version, date, status } = charter
    return {
      language,
      notice: {
        kind: 'may-i',
        charter: { title, version, date, status },
        data,
        tool,
        verdict: data && tool ? lightFor(charter, tool, data) : null,
        dataClasses: charter.dataClasses.map(({ id, label, en, examples }) => ({ id, label, en, examples })),
        tools: charter.tools.map(({ id, label, en }) => ({ id, label, en })),
        table: lightTable(charter),
        contact: contactOf(command.by.tenant, deps.catalog),
      },
    }
  }
