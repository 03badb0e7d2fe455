import { teamsToken } from '../hosts/sign-in/teams.ts'
import { openTeams } from '../hosts/teams.ts'
import { startTeamPage } from './start.tsx'

void openTeams().then(teams => startTeamPage({ teams, token: teams ? teamsToken(teams) : async () => null }))
