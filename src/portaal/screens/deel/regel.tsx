import type { ReactNode } from 'react'
import { Icoon } from '../../../web/kit/icoon.tsx'

/** A line that begins with a picture; the picture only goes with the words. */
export function Regel({ icon, done, children }: { icon: string; done?: boolean; children: ReactNode }) {
  return (
    <p className={done ? 'mijn__regel mijn__regel--klaar' : 'mijn__regel'}>
      <Icoon pad={icon} />
      <span>{children}</span>
    </p>
  )
}
