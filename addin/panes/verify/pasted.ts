/** Where the text to check that was pasted, or brought from another screen, is kept while the pane is open. */
export const PASTED = 'scan/paste'
