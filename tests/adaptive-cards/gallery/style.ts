import { PALETTES, THEMES, type Theme } from './host-config.ts'

/** What the host adds around a card: its frame, and how buttons and fields look. */
export const stylesheet = (): string => `
* { box-sizing: border-box; }
body { margin: 0; font: 14px/20px 'Segoe UI', 'Liberation Sans', sans-serif; }
.ac-textBlock, .ac-richTextBlock { line-height: 1.43; }
.ac-textBlock p { margin: 0; }
.ac-container[style*='background-color'], .ac-columnSet[style*='background-color'] { border-radius: 4px; }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-pushButton { min-height: 32px; padding: 5px 12px; border-radius: 4px; font: 600 14px/20px inherit; font-family: inherit;
  border: 1px solid; cursor: pointer; max-width: 100%; }
.ac-selectable { cursor: pointer; border-radius: 4px; }
.ac-selectable:focus-visible, .ac-pushButton:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
:is(input, select, textarea).ac-input { font: inherit; min-height: 32px; padding: 5px 10px; border-radius: 4px; border: 1px solid; width: 100%; }
textarea:is(input, select, textarea).ac-input { min-height: 72px; }
.ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { padding: 6px 0; align-items: flex-start !important; }
.ac-choiceSetInput-expanded > div > div:empty, .ac-choiceSetInput-multiSelect > div > div:empty { flex: 0 0 6px; }
.ac-choiceSetInput-expanded input, input[type='checkbox'] { width: 16px; height: 16px; margin-top: 2px !important; }
input[type='radio'], input[type='checkbox'] { accent-color: #5b5fc7; }
${THEMES.map(themed).join('\n')}
`

function themed(theme: Theme): string {
  const { page, card, line, text, subtle, accent, attention, field, primary, onPrimary } = PALETTES[theme]
  const of = `.${theme}`
  return `
${of} { background: ${page}; color: ${text}; color-scheme: ${theme}; }
${of} .card { background: ${card}; border: 1px solid ${line}; border-radius: 8px; overflow: hidden; }
${of} .ac-pushButton { background: ${card}; color: ${text}; border-color: ${line}; }
${of} .ac-pushButton.style-positive { background: ${primary}; color: ${onPrimary}; border-color: ${primary}; }
${of} .ac-pushButton.style-destructive { color: ${attention}; border-color: ${attention}; }
${of} :is(input, select, textarea).ac-input { background: ${field}; color: ${text}; border-color: ${line}; border-bottom-color: ${subtle}; }
${of} .ac-input::placeholder { color: ${subtle}; opacity: 1; }
${of} a { color: ${accent}; }`
}
