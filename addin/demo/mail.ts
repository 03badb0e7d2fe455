import { joinPane } from './sample-page.ts'

joinPane('outlook', 'Nouveau message')
