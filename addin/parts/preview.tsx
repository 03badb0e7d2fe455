import type { ReactNode } from 'react'

interface Props {
  id: string
  title: string
  lang?: string
  children: ReactNode
}

/** A text to be read before it leaves; long ones scroll in their own region. */
export const Preview = ({ id, title, lang, children }: Props) => (
  <div className="preview">
    <h2 id={id}>{title}</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard */}
    <section className="preview-text" aria-labelledby={id} tabIndex={0} lang={lang}>
      {children}
    </section>
  </div>
)
