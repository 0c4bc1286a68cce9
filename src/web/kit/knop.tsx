import { type MouseEvent, type ReactNode, useState } from 'react'
import { Link } from '../navigatie/link.tsx'
import { useTexts } from '../texts.ts'
import { Icoon } from './icoon.tsx'
import { kitTexts } from './texts.ts'
import './knop.css'

export type KnopVariant = 'primair' | 'tweede' | 'stil' | 'zacht' | 'eigen'

type Look = {
  variant?: KnopVariant
  size?: 'gewoon' | 'klein'
  icon?: string
  /** Icon after the words, for a step onward. */
  iconAfter?: string
  wide?: boolean
  children: ReactNode
}

type KnopProps = Look & {
  type?: 'button' | 'submit'
  /** A promise keeps the button busy until it is settled, so a double click sends once. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void | Promise<void>
  busy?: boolean
  /** Says what is under way, for example 'Wordt gedeeld…'. */
  busyLabel?: string
  disabled?: boolean
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-controls'?: string
  popoverTarget?: string
}

/** A button. One `primair` per decision; while busy it keeps focus, tells so, and ignores clicks. */
export function Knop(props: KnopProps) {
  const {
    variant,
    size,
    icon,
    iconAfter,
    wide,
    children,
    type = 'button',
    onClick,
    busy,
    busyLabel,
    ...rest
  } = props
  const texts = useTexts(kitTexts)
  const [underWay, setUnderWay] = useState(false)
  const isBusy = busy || underWay
  const press = async (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) return event.preventDefault()
    const result = onClick?.(event)
    if (!(result instanceof Promise)) return
    setUnderWay(true)
    await result.finally(() => setUnderWay(false))
  }
  return (
    <button
      type={type}
      className={classOf({ variant, size, wide })}
      aria-disabled={isBusy || undefined}
      data-busy={isBusy || undefined}
      onClick={press}
      {...rest}
    >
      {isBusy ? <span className="knop-draai" aria-hidden="true" /> : icon && <Icoon pad={icon} />}
      <span className="knop__tekst">
        <span className={isBusy ? 'knop__rust' : undefined}>{children}</span>
        {isBusy && <span>{busyLabel ?? texts.bezig}</span>}
      </span>
      {!isBusy && iconAfter && <Icoon pad={iconAfter} />}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and does nothing else. */
export function KnopLink({ to, variant, size, icon, iconAfter, wide, children }: Look & { to: string }) {
  return (
    <Link to={to} className={classOf({ variant, size, wide })}>
      {icon && <Icoon pad={icon} />}
      <span>{children}</span>
      {iconAfter && <Icoon pad={iconAfter} />}
    </Link>
  )
}

/** The class names of a button's look, for the few elements that are neither button nor own link. */
export function classOf(look: {
  variant?: KnopVariant | undefined
  size?: 'gewoon' | 'klein' | undefined
  wide?: boolean | undefined
}) {
  const wide = look.wide ? ' knop--breed' : ''
  return `knop knop--${look.variant ?? 'tweede'} knop--${look.size ?? 'gewoon'}${wide}`
}
