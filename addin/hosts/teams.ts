/** Of TeamsJS, what is used here. */
interface TeamsJs {
  app: {
    initialize(): Promise<void>
    getContext(): Promise<{ app: { locale?: string; theme?: string }; user?: { loginHint?: string } }>
    registerOnThemeChangeHandler(changed: (theme: string) => void): void
  }
}

export type TeamsTheme = 'light' | 'dark' | 'contrast'

/** Teams around one of our tabs. */
export interface Teams {
  /** BCP 47 tag of Teams' own language. */
  language: string
  theme: TeamsTheme
  /** Who is signed in to Teams, for signing in here without asking; '' when it does not say. */
  loginHint: string
  watchTheme(changed: (theme: TeamsTheme) => void): void
}

const PATIENCE_MS = 5000

const themeOf = (name = ''): TeamsTheme => (name === 'dark' || name === 'contrast' ? name : 'light')

/** Null outside of Teams, or where its library was not reached. */
export async function openTeams(): Promise<Teams | null> {
  const { microsoftTeams } = globalThis as { microsoftTeams?: TeamsJs }
  if (!microsoftTeams || window.parent === window) return null
  const { app } = microsoftTeams
  const outside = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE_MS))
  const said = app.initialize().then(() => app.getContext())
  const context = await Promise.race([said, outside]).catch(() => null)
  if (!context) return null
  return {
    language: context.app.locale ?? navigator.language,
    theme: themeOf(context.app.theme),
    loginHint: context.user?.loginHint ?? '',
    watchTheme: changed => app.registerOnThemeChangeHandler(name => changed(themeOf(name))),
  }
}
