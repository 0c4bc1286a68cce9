import { type ReactNode, useId } from 'react'
import './kaart.css'

type KaartProps = {
  title?: string
  /** Small words above the title. */
  above?: ReactNode
  level?: 2 | 3 | 4
  tone?: 'wit' | 'hulp' | 'stil' | 'klaar' | 'nadruk'
  /** Lifts the card: only for the portaal's next appointment. */
  lifted?: boolean
  /** Closed off at the foot, in the tint of the people who help. */
  foot?: ReactNode
  children?: ReactNode
}

/** A white card with a heading; the plain holder of what belongs together. */
export function Kaart({ title, above, level = 2, tone = 'wit', lifted = false, foot, children }: KaartProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section
      className={`kaart kaart--${tone}`}
      data-los={lifted || undefined}
      aria-labelledby={title ? id : undefined}
    >
      <div className="kaart__binnen">
        {above && <p className="kaart__boven">{above}</p>}
        {title && (
          <Heading id={id} className="kaart__titel">
            {title}
          </Heading>
        )}
        {children}
      </div>
      {foot && <div className="kaart__voet">{foot}</div>}
    </section>
  )
}
