import { type Io, said } from './command.ts'

export interface Bounds {
  least: number
  most: number
  whole?: boolean
}

/** A number given on the command line, or null after saying what was wrong with it. */
export function numberOption(
  io: Io,
  name: string,
  given: string,
  { least, most, whole = true }: Bounds,
): number | null {
  const value = given.trim() === '' ? Number.NaN : Number(given.replace(',', '.'))
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  io.err(
    said(
      io,
      `--${name} : il faut un nombre${whole ? ' entier' : ''} de ${least} à ${most}, reçu « ${given} »`,
      `--${name}: a ${whole ? 'whole ' : ''}number from ${least} to ${most} is needed, got “${given}”`,
    ),
  )
  return null
}
