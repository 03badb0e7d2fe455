/**
 * Served in place of office.js: enough of Word for the pane's Word host, kept to the rules that matter (queue until
 * sync, a property unread without load throws). `window.document_` is the document that tests look at.
 */
export const FAKE_WORD = `
(() => {
  const doc = (window.fakeDocument = { text: 'Bonjour', selection: 'Bonjour', at: 'End' })
  history.pushState = null
  history.replaceState = null
  window.Office = {
    HostType: { Word: 'Word', Outlook: 'Outlook' },
    onReady: () => Promise.resolve({ host: 'Word', platform: 'OfficeOnline' }),
    auth: { getAccessToken: () => Promise.resolve('jeton-d-essai') },
    context: {
      displayLanguage: 'fr-FR',
      partitionKey: 'compte-a/',
      officeTheme: { bodyBackgroundColor: '#1f1f1f' },
      document: { url: 'https://exemple.sharepoint.com/sites/a/R%C3%A9ponse.docx?web=1' },
    },
  }
  window.Word = {
    run: async batch => {
      const queue = []
      const loaded = new Set()
      const range = {
        load: name => queue.push(() => loaded.add(name)),
        get text() {
          if (!loaded.has('text')) throw Object.assign(new Error('not loaded'), { code: 'PropertyNotLoaded' })
          return doc.selection
        },
        insertText: (text, at) => queue.push(() => Object.assign(doc, { text: doc.text + text, at })),
      }
      const context = {
        document: { getSelection: () => range },
        sync: async () => { for (const step of queue.splice(0)) step() },
      }
      return batch(context)
    },
  }
})()`
