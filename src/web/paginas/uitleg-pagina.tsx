import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icoon } from '../kit/icoon.tsx'
import { useTexts } from '../texts.ts'
import { setPageTitle } from '../titel.ts'
import { paginaTexts } from './texts.ts'
import './uitleg-pagina.css'

type UitlegPaginaProps = {
  icon: string
  title: string
  explanation: string
  /** What the reader can do, as whole sentences. */
  advice?: readonly string[]
  children?: ReactNode
}

/** A page that explains why something isn't here, calmly, and always says what can be done. */
export function UitlegPagina({ icon, title, explanation, advice = [], children }: UitlegPaginaProps) {
  const texts = useTexts(paginaTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const adviceId = useId()
  // Before the paint: who sees the heading has the title and the focus with it.
  useLayoutEffect(() => {
    setPageTitle(title)
    heading.current?.focus()
  }, [title])
  return (
    <div className="uitleg-pagina">
      <span className="uitleg-pagina__icoon">
        <Icoon pad={icon} size="groot" />
      </span>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="uitleg-pagina__uitleg">{explanation}</p>
      {advice.length > 0 && (
        <section aria-labelledby={adviceId}>
          <h2 id={adviceId} className="uitleg-pagina__kop">
            {texts.watKun}
          </h2>
          <ul className="uitleg-pagina__advies">
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {children && <div className="uitleg-pagina__knoppen">{children}</div>}
    </div>
  )
}
