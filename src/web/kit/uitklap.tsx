import { type ReactNode, useState } from 'react'
import './uitklap.css'

type UitklapProps = {
  /** The words that open it. */
  label: string
  /** Made when it is opened for the first time, so that what it asks is only asked then. */
  children: () => ReactNode
}

/** A small disclosure: words as a link, and below them what they promise. */
export function Uitklap({ label, children }: UitklapProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="uitklap" onToggle={(event) => setOpened((was) => was || event.currentTarget.open)}>
      <summary>{label}</summary>
      {opened && <div className="uitklap__inhoud">{children()}</div>}
    </details>
  )
}
