import { parseArgs } from 'node:util'
import { isoOf } from '../../core/domain/calendar/day.ts'
import { localTime } from '../../core/domain/calendar/local-time.ts'
import { type Calibrated, calibrateMemory } from '../../core/use-cases/calibrate-memory.ts'
import { type Command, type Io, said } from './command.ts'
import { withStore } from './with-store.ts'

/** Compares the weights of memory with what everybody remembered, and takes better ones where there are. */
export const calibrate: Command = {
  usage: 'calibrate',
  about: {
    fr: 'ajuste la prévision d’oubli à l’ensemble des révisions, si elle y gagne',
    en: 'fits the forecast of forgetting to everybody’s reviews together, if that improves it',
  },
  async run(args, io) {
    parseArgs({ args: [...args], options: {} })
    const { day } = localTime(Date.now(), 'Europe/Paris')
    const found = await withStore(io, ({ calibrations }) => calibrateMemory(calibrations)(day))
    if (io.json) io.out(JSON.stringify(asData(found)))
    else for (const line of linesOf(found, io)) io.out(line)
    return 0
  },
}

/** Of fewer people than a figure needs, not even their number is said. */
function asData(found: Calibrated) {
  if ('why' in found) return { accepted: false, why: found.why, needed: found.needed }
  return { ...found, day: isoOf(found.day), heldBack: { ...found.heldBack, from: isoOf(found.heldBack.from) } }
}

function linesOf(found: Calibrated, io: Io): string[] {
  if ('why' in found) return [tooFew(found.why, found.needed, io)]
  const { audit, accepted, kept } = found
  if (!kept) return [audit, said(io, 'Rien n’a changé.', 'Nothing has changed.')]
  const fr = accepted ? 'Gardé.' : 'Les poids d’origine sont confirmés.'
  const en = accepted ? 'Kept.' : 'The weights shipped are confirmed.'
  return [
    audit,
    said(
      io,
      `${fr} Le serveur s’en sert à partir de son prochain démarrage.`,
      `${en} The server uses it from its next start on.`,
    ),
  ]
}

function tooFew(why: 'too-few-answers' | 'too-few-people', needed: number, io: Io): string {
  return why === 'too-few-people'
    ? said(
        io,
        `Pas encore : il faut les réponses d’au moins ${needed} personnes. Rien n’a changé.`,
        `Not yet: answers of at least ${needed} people are needed. Nothing has changed.`,
      )
    : said(
        io,
        `Pas encore : il faut au moins ${needed} réponses. Rien n’a changé.`,
        `Not yet: at least ${needed} answers are needed. Nothing has changed.`,
      )
}
