import { openDemo } from '../hosts/demo.ts'
import { startPane } from '../start.tsx'
import { demoToken } from './demo-token.ts'

void openDemo().then(host => startPane(host, demoToken))
