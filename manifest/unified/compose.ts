import type { Settings } from '../settings.ts'
import { COMPOSE, type Language } from '../source.ts'
import type { UnifiedManifest } from './listing.ts'

/** What Teams offers on a message and in the box where one writes. */
export function compose(settings: Settings, language: Language): Pick<UnifiedManifest, 'composeExtensions'> {
  const { keep, search } = COMPOSE
  return {
    composeExtensions: [
      {
        botId: settings.ids.bot,
        commands: [
          {
            id: keep.id,
            type: 'action',
            context: ['message'],
            title: keep.title[language],
            description: keep.description[language],
            fetchTask: true,
          },
          {
            id: search.id,
            type: 'query',
            context: ['compose', 'commandBox'],
            title: search.title[language],
            description: search.description[language],
            initialRun: true,
            parameters: [
              {
                name: search.parameter.name,
                title: search.parameter.title[language],
                description: search.parameter.description[language],
                inputType: 'text',
              },
            ],
          },
        ],
      },
    ],
  }
}
