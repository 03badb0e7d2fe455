import type { ReactNode } from 'react'

export const STEP_TITLE = 'step-title'

/** Focus comes here when a step replaces another. */
export const StepTitle = ({ children, lang }: { children: ReactNode; lang?: string }) => (
  <h2 id={STEP_TITLE} tabIndex={-1} lang={lang}>
    {children}
  </h2>
)
