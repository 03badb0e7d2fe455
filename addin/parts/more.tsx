import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactNode } from 'react'

interface Props {
  title: ReactNode
  children: ReactNode
  lang?: string
  /** Begins open. */
  open?: boolean
}

/** Something to open on demand: the platform's own `details`, for the keyboard and for every screen reader. */
export const More = ({ title, children, lang, open }: Props) => (
  <details className="more" open={open}>
    <summary>
      <ChevronRight16Regular aria-hidden className="more-chevron" />
      {title}
    </summary>
    <div className="more-body" lang={lang}>
      {children}
    </div>
  </details>
)
