// The type from which card.schema.generated.json is made. To make it again, after an update of @microsoft/teams.cards:
//   npx --yes ts-json-schema-generator@2.4.0 --path tests/adaptive-cards/schema-root.ts --tsconfig tsconfig.json \
//     --type Card --expose all --no-type-check -o tests/adaptive-cards/card.schema.generated.json
// Without `--expose all` it runs for minutes and fails.
import type { IAdaptiveCard } from '@microsoft/teams.cards'

export type Card = IAdaptiveCard
