/** As Teams counts, two bytes a character: 28 KB for a whole message, of which a card may take 25 (teams.md 6.5). */
export const BUDGET_KB = 25
export const kilobytes = (card: unknown): number => (JSON.stringify(card).length * 2) / 1024
