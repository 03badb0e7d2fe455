import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt()
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The tags that Markdown makes of a text, paragraphs and line breaks aside: none is what we want. */
export const tagsIn = (text: string): string[] =>
  [...markdown.render(text).matchAll(/<([a-z][a-z0-9]*)/gi)]
    .map(found => found[1] ?? '')
    .filter(tag => tag !== 'p' && tag !== 'br')

/** What is read once Markdown has been applied. */
export const readAs = (text: string): string =>
  markdown
    .render(text)
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, entity => ENTITIES[entity] ?? entity)
    .trim()
