/** « Oui », « pas encore eu l’occasion », « non ». */
export const TRANSFERS = ['yes', 'not-yet', 'no'] as const
