import type { CommandName } from '../../core/domain/words/commands.ts'
import type { IExecuteAction } from '../card.ts'
import { button } from './buttons.ts'

/** What can be written can also be touched: the button that does the same as a command. */
export function commandAction(command: CommandName, title: string): IExecuteAction {
  switch (command) {
    case 'help':
      return button(title, 'help', {})
    case 'today':
      return button(title, 'today', {})
    case 'library':
      return button(title, 'library', { page: 1, query: '' })
    case 'progress':
      return button(title, 'progress', {})
    case 'preferences':
      return button(title, 'openPreferences', {})
    case 'pause':
      return button(title, 'openPause', {})
    case 'resume':
      return button(title, 'resume', {})
    case 'my-data':
      return button(title, 'myData', {})
    case 'privacy':
      return button(title, 'privacy', {})
    case 'may-i':
      return button(title, 'mayI', {})
    case 'glossary':
      return button(title, 'glossary', {})
    case 'placement':
      return button(title, 'place', {})
    case 'session':
      return button(title, 'session', {})
    case 'gems':
      return button(title, 'gems', {})
    case 'keepsakes':
      return button(title, 'keepsakes', {})
    case 'team':
      return button(title, 'team', {})
    case 'helpers':
      return button(title, 'helpers', {})
    case 'pairs':
      return button(title, 'pairs', {})
    case 'rituals':
      return button(title, 'rituals', {})
  }
}
