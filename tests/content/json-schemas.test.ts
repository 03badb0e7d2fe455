import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../bot/content/json-schemas.ts'
import { CONTENT, documents } from './shipped.ts'

const HEADER = /^# yaml-language-server: \$schema=(\S+)\n/
const schemaOf = (path: string): string => HEADER.exec(readFileSync(join(CONTENT, path), 'utf8'))?.[1] ?? 'aucun schéma'
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validators = new Map<string, ReturnType<typeof ajv.compile>>()
function validatorOf(schema: string) {
  const validate = validators.get(schema) ?? ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
  validators.set(schema, validate)
  return validate
}

describe('the schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is up to date', (name, text) => {
    const path = join(CONTENT, 'schemas', name)
    const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(current === text, 'npx tsx bot/content/write-schemas.ts').toBe(true)
  })

  it.each(documents)('$path names its schema on the first line, and satisfies it', ({ path, value }) => {
    const schema = join(CONTENT, dirname(path), schemaOf(path))
    expect(existsSync(schema), schemaOf(path)).toBe(true)
    const validate = validatorOf(schema)
    expect(validate(value) ? [] : validate.errors).toEqual([])
  })
})
