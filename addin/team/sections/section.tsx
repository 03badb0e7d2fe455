import { type ReactNode, useId } from 'react'

interface Section {
  title: string
  /** What the figures are, in a line. */
  what: string
  children: (labelledBy: string) => ReactNode
}

/** A part of the page; its title names its table too. */
export function Section({ title, what, children }: Section) {
  const id = useId()
  return (
    <section className="team-card" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="soft">{what}</p>
      </div>
      {children(id)}
    </section>
  )
}
