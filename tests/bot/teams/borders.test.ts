import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = ['core', 'adaptive-cards', 'bot', 'addin', 'manifest'].flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      entry =>
        entry.isFile() && /\.(ts|tsx|js|mjs|cjs)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map(entry => join(entry.parentPath, entry.name)),
)
const filesWith = (pattern: RegExp): string[] => sources.filter(path => pattern.test(readFileSync(path, 'utf8')))

describe('what this product never uses', () => {
  it.each([
    ['the card helper of teams-ai, which writes one person’s card for everyone', /actionExecute/],
    ['the other helpers of teams-ai', /\.(adaptiveCards|taskModules|messageExtensions|feedbackLoop)\b/],
    ['the AI half of teams-ai', /from ['"](openai|gpt-tokenizer)/],
    ['the body parsers of restify', /\b(bodyParser|bodyReader|plugins\.)/],
    ['the HTTP half of the SDK’s adapter', /\badapter\.process\(|processActivityDirect|connectNamedPipe/],
    ['what would keep the outcome of a send from us', /onTurnError|continueConversationAsync/],
    ['the SDK’s download of attachments: whatever is fetched goes through our own list', /AttachmentDownloader/],
    ['a switch for authentication', /isAuthenticationDisabled\(\)[^{]*\{\s*return true/],
  ])('%s', (_what, pattern) => {
    expect(filesWith(pattern)).toEqual([])
  })

  it('teams-ai but for its router, by the path that skips the rest', () => {
    const runtime = sources.filter(path =>
      /^(?!\s*(\/\/|\*)).*['"]@microsoft\/teams-ai/m.test(
        readFileSync(path, 'utf8').replaceAll(/typeof import\('@microsoft\/teams-ai'\)/g, ''),
      ),
    )
    expect(runtime).toEqual([join('bot', 'teams', 'edge.ts')])
  })
})
