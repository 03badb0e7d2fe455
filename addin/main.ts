import { openOffice } from './hosts/office.ts'
import { officeToken } from './hosts/office-token.ts'
import { startPane } from './start.tsx'

void openOffice().then(host => startPane(host, officeToken))
