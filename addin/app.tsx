import { FluentProvider } from '@fluentui/react-components'
import type { Api } from './api.ts'
import type { Host } from './hosts/host.ts'
import type { KeyValue } from './library-copy.ts'
import { LoadFailed, Opening } from './parts/opening.tsx'
import { Shell } from './shell.tsx'
import { darkTheme, lightTheme } from './theme.ts'
import { useDark } from './use-dark.ts'
import { useLibrary } from './use-library.ts'
import { useWords } from './use-words.ts'

/** What must be there before anything can be shown: a theme, words, a library. */
export function App({ host, api, storage }: { host: Host; api: Api; storage: KeyValue | null }) {
  const dark = useDark(host.dark)
  const [speech, chooseLanguage] = useWords(storage, host)
  const [library, retry] = useLibrary(api, storage, host.partition)

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={`pane ${dark ? 'on-dark' : 'on-light'}`}>
      {!speech || library.kind === 'loading' ? (
        <Opening t={speech?.t ?? null} />
      ) : library.kind === 'failed' ? (
        <LoadFailed t={speech.t} why={library.why} retry={retry} />
      ) : (
        <Shell
          host={host}
          api={api}
          speech={speech}
          chooseLanguage={chooseLanguage}
          loaded={library.loaded}
          storage={storage}
        />
      )}
    </FluentProvider>
  )
}
