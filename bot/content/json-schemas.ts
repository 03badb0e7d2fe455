import { z } from 'zod/v4'
import { charter } from '../../core/domain/content/charter.ts'
import { checklist } from '../../core/domain/content/checklist.ts'
import { glossary } from '../../core/domain/content/glossary.ts'
import { links } from '../../core/domain/content/link.ts'
import { objective } from '../../core/domain/content/objective.ts'
import { organisations } from '../../core/domain/content/organisation.ts'
import { pack } from '../../core/domain/content/pack.ts'
import { personas } from '../../core/domain/content/persona.ts'
import { promptTemplate } from '../../core/domain/content/prompt-template.ts'
import { ritual } from '../../core/domain/content/ritual.ts'
import { trades } from '../../core/domain/content/trade.ts'

const KINDS = {
  charter,
  checklist,
  glossary,
  links,
  objective,
  organisation: organisations,
  pack,
  personas,
  prompt: promptTemplate,
  ritual,
  trades,
}

/** File name → JSON Schema text of what an author may write, so that editors complete and underline as they type. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(KINDS).map(([kind, schema]) => [
      `${kind}.generated.json`,
      // Draft 7 is what the YAML extensions of editors read; `input`: fields with a default may be left out.
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  )
