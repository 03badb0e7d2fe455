import { joinPane } from './sample-page.ts'

joinPane({
  surface: 'word',
  documentName: 'Réponse à Mme Morel.docx',
  properties: {
    title: 'Réponse à Mme Morel',
    subject: 'Prêt de la salle des Tilleuls',
    author: 'Camille Roy',
    company: 'Ville de Saint-Aubin-sur-Ormes',
    keywords: 'vie associative',
  },
  mail: null,
})
