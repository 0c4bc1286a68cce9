import { shortDate } from '../datum.ts'
import { useTaal } from '../texts.ts'
import './dag-blok.css'

/** A day as a leaf of a calendar: 'wo 25 nov'. The same words stand beside it, so it is a picture only. */
export function DagBlok({ day }: { day: string }) {
  const taal = useTaal()
  const [weekday, date, month] = shortDate(day, taal).split(' ')
  return (
    <span className="dag-blok" aria-hidden="true">
      <span>{weekday}</span>
      <strong>{date}</strong>
      <span>{month}</span>
    </span>
  )
}
