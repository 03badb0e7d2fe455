import { constructFromEvents, type Event, JSON_SCHEMA, parseEvents, YAMLException } from 'js-yaml'
import type { Problem, RawDocument } from '../../core/domain/content/raw.ts'
import { inFrench } from './yaml-in-french.ts'
import { documentsIn, lineAt, linesOf } from './yaml-lines.ts'

/** A hostile file is refused before it costs anything: no file of ours nests more than 10 deep, none needs an alias. */
export const YAML_LIMITS = { maxDepth: 20, maxAliases: 0, bytes: 64 * 1024 }

export type YamlOutcome = { document: RawDocument } | { problem: Problem }

/** The text of one YAML file → its value and where each part of it stands, or the one reason why it cannot be read. */
export function readYaml(path: string, text: string): YamlOutcome {
  const refused = (line: number, message: string): YamlOutcome => ({
    problem: { file: path, line, rule: 'yaml', message },
  })
  try {
    const events = parseEvents(text, { maxDepth: YAML_LIMITS.maxDepth })
    const { count, second } = documentsIn(events)
    if (count === 0) return refused(1, 'ce fichier est vide')
    if (count > 1) return refused(lineAt(text, second), 'un seul document par fichier (une ligne « --- » de trop ?)')
    return { document: { path, value: construct(events, text), lineOf: linesOf(events, text) } }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return refused((error.mark?.line ?? 0) + 1, inFrench(error.reason))
  }
}

const construct = (events: Event[], source: string): unknown =>
  constructFromEvents(events, { source, schema: JSON_SCHEMA, maxAliases: YAML_LIMITS.maxAliases })[0]
