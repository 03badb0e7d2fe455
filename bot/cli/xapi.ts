import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sayFault } from '../../core/domain/xapi/fault-words.ts'
import { validateLine } from '../../core/domain/xapi/validate-line.ts'
import { XAPI_VERSIONS, type XapiVersion } from '../../core/domain/xapi/version.ts'
import { type Command, type Io, said } from './command.ts'
import { linesOf } from './lines-of.ts'
import { printable } from './printable.ts'

/** What another system sent, or what we would send, held against the standard: one JSON line for each statement. */
export const xapi: Command = {
  usage: 'xapi validate FILE.jsonl [--version 1.0.3|2.0.0]',
  about: {
    fr: 'vérifie des énoncés xAPI, un par ligne',
    en: 'checks xAPI statements, one a line',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { version: { type: 'string' } },
    })
    const [what, file] = positionals
    if (what !== 'validate' || file === undefined || positionals.length > 2) return refuse(io, wanted(io))
    const version = XAPI_VERSIONS.find(known => known === values.version) ?? null
    if (values.version !== undefined && version === null) return refuse(io, wanted(io))
    if (!existsSync(file) || !statSync(file).isFile())
      return refuse(io, said(io, `${file}:1: ce fichier n’existe pas`, `${file}:1: there is no such file`))
    return validate(file, version, io)
  },
}

/** Without a version a statement may follow either one. */
async function validate(file: string, version: XapiVersion | null, io: Io): Promise<0 | 2> {
  let line = 0
  let allValid = true
  for await (const text of linesOf(file)) {
    line++
    if (text.trim() === '') continue
    const problems = validateLine(text, version).map(({ path, fault }) => ({
      path,
      rule: fault.rule,
      message: sayFault(fault, io.lang),
    }))
    io.out(JSON.stringify({ line, valid: problems.length === 0, problems }))
    for (const { path, message } of problems) io.err(printable(`${file}:${line}: ${path}: ${message}`))
    allValid &&= problems.length === 0
  }
  return allValid ? 0 : 2
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence)
  return 2
}

const wanted = (io: Io): string => `${said(io, 'Usage :', 'Usage:')} ${xapi.usage}`
