import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactNode } from 'react'

interface Props {
  /** Focus comes back to this id. */
  id: string
  onClick: () => void
  icon?: ReactNode
  title: string
  /** Language of the title, when it is not the pane's. */
  lang?: string
  below?: ReactNode
  /** A word or a figure at the end of the line. */
  end?: ReactNode
}

/** A line of a list that leads somewhere. */
export const Row = ({ id, onClick, icon, title, lang, below, end }: Props) => (
  <li>
    <button type="button" id={id} className="row" onClick={onClick}>
      {icon && <span className="row-icon">{icon}</span>}
      <span className="row-text">
        <span className="row-title" lang={lang}>
          {title}
        </span>
        {below && <span className="row-below">{below}</span>}
      </span>
      {end && <span className="row-end">{end}</span>}
      <ChevronRight16Regular aria-hidden className="row-chevron" />
    </button>
  </li>
)

export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className="rows" aria-label={label}>
    {children}
  </ul>
)
