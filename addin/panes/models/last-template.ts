/** The template that was last copied or inserted: a text that came from it says so in its proof. In memory only. */
export interface LastTemplate {
  id: string
  version: string
}

export const LAST_TEMPLATE = 'last-template'
