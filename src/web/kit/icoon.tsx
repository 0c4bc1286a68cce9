import './icoon.css'

type IcoonProps = {
  /** A filled path from `iconen.ts`. */
  pad: string
  size?: 'klein' | 'gewoon' | 'groot'
}

/** A picture beside a word. It carries no meaning of its own, so it is hidden from screen readers. */
export function Icoon({ pad, size = 'gewoon' }: IcoonProps) {
  return (
    <svg className={`icoon icoon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={pad} fill="currentColor" />
    </svg>
  )
}
