import { openOffice } from './hosts/office.ts'
import { nestedToken } from './hosts/sign-in/nested.ts'
import { startPane } from './start.tsx'

void openOffice().then(host => startPane(host, nestedToken()))
