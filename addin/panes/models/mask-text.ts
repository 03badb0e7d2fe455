/** Where the text to mask is kept while the pane is open; another screen may bring one. */
export const MASK_TEXT = 'mask/text'
