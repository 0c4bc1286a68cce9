import type { ReactNode } from 'react'
import './tijdlijn.css'

export type Gebeurtenis = {
  id: string
  /** For machines, `YYYY-MM-DD` or a moment. */
  at: string
  /** As people read it: 'do 5 nov, 16.00'. */
  when: string
  title: ReactNode
  /** Who did it, for which organisation. */
  by?: string
  body?: ReactNode
}

/** What happened, newest first, for whoever may see each event. */
export function Tijdlijn({ label, events }: { label: string; events: readonly Gebeurtenis[] }) {
  return (
    <ol className="tijdlijn" role="list" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className="tijdlijn__punt">
          <time dateTime={event.at}>{event.when}</time>
          <p className="tijdlijn__titel">{event.title}</p>
          {event.by && <p className="gedempt">{event.by}</p>}
          {event.body && <div className="tijdlijn__inhoud">{event.body}</div>}
        </li>
      ))}
    </ol>
  )
}
