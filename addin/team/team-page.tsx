import { FluentProvider, teamsHighContrastTheme } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TeamView } from '../../core/domain/figures/team-view.ts'
import type { TeamFetched } from '../api.ts'
import type { Teams, TeamsTheme } from '../hosts/teams.ts'
import { darkTheme, lightTheme } from '../theme.ts'
import { useDark } from '../use-dark.ts'
import { Figures } from './figures.tsx'
import { Failed, NoTeam, Waiting } from './states.tsx'
import { VoiceContext, voiceOf } from './words.ts'

export type Sample = TeamView

interface Page {
  teams: Teams | null
  fetchFigures: (asked: boolean) => Promise<TeamFetched>
  sample?: Sample
}

/** What there is to show, or why there is nothing. */
export function TeamPage({ teams, fetchFigures, sample }: Page) {
  const voice = useMemo(() => voiceOf(teams?.language ?? navigator.language), [teams])
  const theme = useTheme(teams)
  const [fetched, setFetched] = useState<TeamFetched | null>(null)
  const load = useCallback(
    (asked: boolean) => {
      setFetched(null)
      void fetchFigures(asked).then(setFetched)
    },
    [fetchFigures],
  )
  useEffect(() => load(false), [load])
  useEffect(() => {
    document.documentElement.lang = voice.language
    document.title = `${voice.t('page.title')} · Apprenance`
  }, [voice])

  return (
    <FluentProvider theme={THEMES[theme]} className={`pane team-page ${theme === 'light' ? 'on-light' : 'on-dark'}`}>
      <VoiceContext.Provider value={voice}>
        <main>
          <Content fetched={fetched} sample={sample} retry={() => load(true)} />
        </main>
      </VoiceContext.Provider>
    </FluentProvider>
  )
}

const THEMES = { light: lightTheme, dark: darkTheme, contrast: teamsHighContrastTheme }

function useTheme(teams: Teams | null): TeamsTheme {
  const [chosen, setChosen] = useState<TeamsTheme | null>(teams?.theme ?? null)
  const dark = useDark(null)
  useEffect(() => teams?.watchTheme(setChosen), [teams])
  return chosen ?? (dark ? 'dark' : 'light')
}

interface Shown {
  fetched: TeamFetched | null
  sample: Sample | undefined
  retry: () => void
}

function Content({ fetched, sample, retry }: Shown) {
  if (!fetched) return <Waiting />
  if (fetched.kind !== 'answer') return <Failed why={fetched.kind} retry={retry} />
  const { answer } = fetched
  const empty = 'is' in answer || answer.units.every(({ people }) => people === null)
  if (sample && empty) return <Figures view={sample} sample />
  return 'is' in answer ? <NoTeam why={answer.is} /> : <Figures view={answer} sample={false} />
}
