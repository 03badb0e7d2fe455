import { parseArgs } from 'node:util'
import { isoOf } from '../../core/domain/calendar/day.ts'
import type { KeptProposal } from '../../core/ports/store.ts'
import { type Command, type Io, said } from './command.ts'
import { printable } from './printable.ts'
import { withStore } from './with-store.ts'

/** For the référent: what people offered from the pane. Nobody is named, because nobody is known. */
export const proposals: Command = {
  usage: 'proposals',
  about: {
    fr: 'liste les modèles proposés au référent, sans leur auteur',
    en: 'lists the templates offered to the AI contact, without their author',
  },
  async run(args, io) {
    parseArgs({ args: [...args], options: {} })
    const kept = await withStore(io, ({ store }) => store.proposals())
    if (io.json) io.out(JSON.stringify(kept.map(({ day, ...same }) => ({ ...same, day: isoOf(day) }))))
    else if (kept.length === 0) io.out(said(io, 'Aucun modèle proposé.', 'No template was offered.'))
    else for (const proposal of kept) for (const line of linesFor(proposal, io)) io.out(printable(line))
    return 0
  },
}

const linesFor = ({ tenant, day, title, body, works, failsWhere }: KeptProposal, io: Io): string[] => [
  `${isoOf(day)} · ${title} (${tenant})`,
  ...indented(body),
  ...(works === '' ? [] : [said(io, '  Quand il aide :', '  When it helps:'), ...indented(works)]),
  said(io, '  Où il échoue :', '  Where it fails:'),
  ...indented(failsWhere),
  '',
]

const indented = (text: string): string[] => text.split(/\r?\n/).map(line => `    ${line}`)
