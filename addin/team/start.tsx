import { RendererProvider } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import { createTeamApi, type TokenProvider } from '../api.ts'
import type { Teams } from '../hosts/teams.ts'
import { rendererWithNonce } from '../renderer.ts'
import { type Sample, TeamPage } from './team-page.tsx'
import './team.css'

export interface TeamSetting {
  /** Null: opened outside of Teams. */
  teams: Teams | null
  token: TokenProvider
  /** Said to be an example, and shown where there is nothing to show: by the demonstration alone. */
  sample?: Sample
}

/** The tab « Équipe », in the element `root`. */
export function startTeamPage({ teams, token, sample }: TeamSetting): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element "root"')
  createRoot(root).render(
    <RendererProvider renderer={rendererWithNonce()}>
      <TeamPage teams={teams} fetchFigures={createTeamApi(token)} {...(sample && { sample })} />
    </RendererProvider>,
  )
}
