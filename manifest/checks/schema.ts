import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ErrorObject } from 'ajv'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { UnifiedPackage } from '../bundle.ts'
import { SCHEMA_VERSION } from '../unified/listing.ts'
import { type Finding, finding } from './finding.ts'

/** The schemas as the npm package brings them: nothing is fetched. */
const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'))
const schema = (name: string) =>
  JSON.parse(readFileSync(join(folder, 'build/json-schemas/teams', `v${SCHEMA_VERSION}`, name), 'utf8'))

/** `unicodeRegExp: false`: the localisation schema has a pattern that is not valid with the u flag. */
function compile(name: string) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats(ajv)
  return ajv.compile(schema(name))
}
const manifestIsValid = compile('MicrosoftTeams.schema.json')
const textsAreValid = compile('MicrosoftTeams.Localization.schema.json')

export function checkSchema({ manifest, english }: UnifiedPackage): Finding[] {
  const findings: Finding[] = []
  if (!manifestIsValid(manifest)) findings.push(...describe('manifest.json', manifestIsValid.errors))
  if (!textsAreValid(english)) findings.push(...describe('English texts', textsAreValid.errors))
  return findings
}

function describe(file: string, errors: readonly ErrorObject[] | null | undefined): Finding[] {
  return (errors ?? []).map(({ instancePath, message = 'is not valid', params }) => {
    const place = instancePath.slice(1).replaceAll('/', '.') || 'the whole file'
    const detail = Object.values(params)
      .filter(value => typeof value === 'string')
      .join(', ')
    return finding('schema', `${file}: ${place} ${message}${detail === '' ? '' : ` (${detail})`}`)
  })
}
