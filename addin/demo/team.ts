import { startTeamPage } from '../team/start.tsx'
import { demoToken } from './demo-token.ts'
import { teamSample } from './team-sample.ts'

startTeamPage({ teams: null, token: demoToken, sample: teamSample() })
