import { joinPane } from './sample-page.ts'

joinPane('word', 'Réponse à Mme Morel.docx')
