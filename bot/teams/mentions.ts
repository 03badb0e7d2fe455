import type { TeamsActivity } from './activity.ts'

/** What the person wrote: without the mention that called us, and with other people's names as plain words. */
export function saidText({ text, entities, recipient }: TeamsActivity): string {
  let said = text ?? ''
  for (const { type, text: written, mentioned } of entities ?? [])
    if (type === 'mention' && written && mentioned?.id === recipient.id) said = said.replaceAll(written, ' ')
  return said
    .replaceAll(/<\/?at(?:\s[^>]{0,200})?>/gi, '')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .trim()
}
