import type { ReactNode } from 'react'

/** The screen's h1: focus arrives here, so that a screen reader says where one is. */
export const Title = ({ children, lang }: { children: ReactNode; lang?: string }) => (
  <h1 tabIndex={-1} lang={lang}>
    {children}
  </h1>
)
