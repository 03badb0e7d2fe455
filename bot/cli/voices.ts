import { parseArgs } from 'node:util'
import { weekOf } from '../../core/domain/aggregates/closed-weeks.ts'
import type { Share } from '../../core/domain/aggregates/share.ts'
import { type Summary, summaries } from '../../core/domain/asides/summary.ts'
import { todayEverywhere } from '../../core/use-cases/team/today-everywhere.ts'
import { type Command, type Io, said } from './command.ts'
import { isEntraId } from './entra-id.ts'
import { withStore } from './with-store.ts'

/** For the référent: what people answered under their cards, in shares of ten people or more. */
export const voices: Command = {
  usage: 'voices --tenant T',
  about: {
    fr: 'dit ce que les enquêtes et petites questions ont donné, à partir de dix réponses',
    en: 'tells what surveys and short questions gave, from ten answers on',
  },
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string', default: '' } } })
    const tenant = values.tenant.toLowerCase()
    if (!isEntraId(tenant)) {
      io.err(said(io, `Usage : ${voices.usage}`, `Usage: ${voices.usage}`))
      return 2
    }
    const week = weekOf(todayEverywhere(Date.now()))
    const heard = summaries(await withStore(io, storage => storage.voices.heard(tenant, { about: null, week })))
    if (io.json) io.out(JSON.stringify(heard))
    else if (heard.length === 0) io.out(said(io, 'Pas encore dix réponses.', 'Not ten answers yet.'))
    else for (const summary of heard) io.out(lineFor(summary, io))
    return 0
  },
}

const lineFor = ({ about, people, shares }: Summary, io: Io): string => {
  const parts = Object.entries(shares).map(([what, share]) => `${what} ${percent(share, io)}`)
  return `${about} · ${people} · ${parts.join(', ')}`
}

function percent({ percent: value, end }: Share, io: Io): string {
  if (end === null) return said(io, `${value} %`, `${value}%`)
  return end === 'at most' ? `≤ ${value} %` : `≥ ${value} %`
}
