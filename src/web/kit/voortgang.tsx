import { type ReactNode, useId } from 'react'
import { useTaal, useTexts } from '../texts.ts'
import { kitTexts } from './texts.ts'
import './voortgang.css'

type VoortgangProps = {
  label: string
  done: number
  /** Null while the size isn't known yet. */
  total: number | null
  /** What happens now, and that one may leave. */
  children?: ReactNode
}

/** The progress of long work, in figures and a bar; one may leave and find it again. */
export function Voortgang({ label, done, total, children }: VoortgangProps) {
  const texts = useTexts(kitTexts)
  const taal = useTaal()
  const id = useId()
  const figure = new Intl.NumberFormat(taal)
  return (
    <div className="voortgang">
      <div className="voortgang__kop">
        <label htmlFor={id}>{label}</label>
        <span className="gedempt">
          {total === null ? texts.bezig : texts.vanTotaal(figure.format(done), figure.format(total))}
        </span>
      </div>
      <progress id={id} max={total ?? undefined} value={total === null ? undefined : done} />
      {children && <div className="gedempt">{children}</div>}
    </div>
  )
}
