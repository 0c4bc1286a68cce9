import { iconDocument } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { classOf } from '../../web/kit/knop.tsx'

/** A letter to take along. */
export function Bestand({ href, label }: { href: string; label: string }) {
  return (
    <a className={classOf({ variant: 'tweede' })} href={href} download>
      <Icoon pad={iconDocument} />
      <span>{label}</span>
    </a>
  )
}
