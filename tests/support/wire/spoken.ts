import type { Spoken } from '../../../adaptive-cards/card.ts'

/** A card as the conversation gives it. */
export const aCard = (text = 'Bonne réponse') => ({
  type: 'AdaptiveCard' as const,
  version: '1.5' as const,
  body: [{ type: 'TextBlock' as const, text, wrap: true }],
})

export const spoken = (text = 'Bonne réponse', summary = 'Un mot pour les notifications'): Spoken => ({
  card: aCard(text),
  summary,
})
