// npx tsx bot/content/write-schemas.ts — after a change of a schema in core/domain/content.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from './json-schemas.ts'

const folder = fileURLToPath(new URL('../../content/schemas/', import.meta.url))
await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(join(folder, name), text)
