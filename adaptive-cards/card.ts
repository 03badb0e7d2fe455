import type {
  IActionSet,
  IAdaptiveCard,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IDateInput,
  IExecuteAction,
  IOpenUrlAction,
  ISubmitAction,
  ITextBlock,
  ITextInput,
  ITimeInput,
  IToggleInput,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards'

// Types only: the package's own builders print every default, which makes cards two to three times larger.
export type Card = IAdaptiveCard
export type Element = NonNullable<Card['body']>[number]
export type Action = NonNullable<Card['actions']>[number]
export type {
  IActionSet,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IDateInput,
  IExecuteAction,
  IOpenUrlAction,
  ISubmitAction,
  ITextBlock,
  ITextInput,
  ITimeInput,
  IToggleInput,
  IToggleVisibilityAction,
}

/** A card and the line that stands for it in notifications, chat lists and where cards can't be shown. */
export interface Spoken {
  card: Card
  summary: string
  /** The card as JSON, where it is already written. */
  json?: string
}
