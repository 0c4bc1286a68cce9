import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef } from 'react'
import { ShellContext } from '../layout/shell-context.ts'
import { Link } from '../navigatie/link.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { setPageTitle } from '../titel.ts'
import { iconTerug } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import './pagina.css'

type PaginaProps = {
  /** The h1. */
  title: string
  /** Named in the browser's tab when it differs from the h1. */
  tabTitle?: string
  /** Beside the h1, such as the date. */
  beside?: ReactNode
  /** Under the h1. */
  intro?: ReactNode
  /** One level up; on a phone it stands in the top bar, and only there beside a head of your own. */
  back?: { to: string; label: string }
  actions?: ReactNode
  /** In place of the plain heading row: a head of your own that holds `PaginaKop`. */
  head?: ReactNode
  children?: ReactNode
}

/** A screen's frame: title in the tab, the one h1 with focus after navigation, the way back. */
export function Pagina({ title, tabTitle, beside, intro, back, actions, head, children }: PaginaProps) {
  const { setBack } = useContext(ShellContext)
  const backTo = back?.to
  const backLabel = back?.label
  // Before the paint, as the focus below: who sees the heading has the title and the keyboard with it.
  useLayoutEffect(() => setPageTitle(tabTitle ?? title), [tabTitle, title])
  useEffect(() => {
    setBack(backTo && backLabel ? { to: backTo, label: backLabel } : null)
    return () => setBack(null)
  }, [setBack, backTo, backLabel])
  return (
    <div className="pagina">
      {back && !head && (
        <Link to={back.to} className="pagina__terug">
          <Icoon pad={iconTerug} />
          {back.label}
        </Link>
      )}
      {head ?? (
        <div className="pagina__kop">
          <PaginaKop title={title} />
          {beside && <span className="pagina__naast">{beside}</span>}
          {actions && <div className="pagina__acties">{actions}</div>}
        </div>
      )}
      {intro && <div className="pagina__intro">{intro}</div>}
      {children}
    </div>
  )
}

/** The h1 itself, for a screen that builds its own head. */
export function PaginaKop({ title }: { title: string }) {
  const { hasMoved, pathname } = useNavigatie()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (hasMoved && pathname) heading.current?.focus({ preventScroll: true })
  }, [hasMoved, pathname])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
