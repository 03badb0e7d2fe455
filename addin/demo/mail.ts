import { joinPane } from './sample-page.ts'

joinPane({
  surface: 'outlook',
  documentName: 'Nouveau message',
  properties: null,
  mail: {
    to: 12,
    cc: 0,
    bcc: 0,
    outside: ['bureau@les-jardins-partages.example', 'contact@chorale-des-ormes.example'],
    attachments: [],
    replyAll: false,
  },
})
