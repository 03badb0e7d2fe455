import { readFile } from 'node:fs/promises'
import { scan as scanText } from '../../core/domain/verify/scan.ts'
import { type Command, type Io, said } from './command.ts'

/** What one finding prints: the promise of the command line. What the pane adds (places, lessons) stays in the pane. */
interface Line {
  type: string
  start: number
  end: number
  text: string
  severity: string
}

/** What the add-in's checker finds in a text. The file stays where it is; nothing is kept. */
export const scan: Command = {
  usage: 'scan FILE.txt',
  about: {
    fr: 'dit ce que la vérification du volet trouve dans un texte',
    en: 'says what the pane’s checker finds in a text',
  },
  async run(args, io) {
    const [file, ...others] = args
    if (file === undefined || others.length > 0 || file.startsWith('--')) {
      io.err(said(io, 'scan demande un fichier : scan FICHIER.txt', 'scan needs one file: scan FILE.txt'))
      return 2
    }
    const text = await textOf(file, io)
    if (text === null) return 2
    io.out(
      JSON.stringify(
        scanText(text).map(({ type, start, end, text, severity }): Line => ({ type, start, end, text, severity })),
      ),
    )
    return 0
  },
}

async function textOf(file: string, io: Io): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file))
  } catch {
    io.err(
      `${file}:1: ${said(io, 'ce fichier n’est pas un texte lisible (UTF-8)', 'this file is not a readable text (UTF-8)')}`,
    )
    return null
  }
}
