import type { PromptParts } from '../../../core/domain/prompts/build.ts'

/** Where the request being built is kept while the pane is open. */
export const PARTS = 'builder/parts'
export const EMPTY_PARTS: PromptParts = { role: '', task: '', context: '', constraints: '', format: '' }
