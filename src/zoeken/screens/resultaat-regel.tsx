import { shortDate } from '../../web/datum.ts'
import {
  iconAanmelding,
  iconBel,
  iconCasussen,
  iconJa,
  iconVragen,
  iconWieIsWie,
} from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { classOf } from '../../web/kit/knop.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Resultaat, Segment } from '../contract.ts'
import type { ZoekSoort } from '../states.ts'
import { zoekenTexts } from './texts.ts'

const icons: Record<ZoekSoort, string> = {
  jeugdige: iconCasussen,
  collega: iconWieIsWie,
  afspraak: iconJa,
  bijdrage: iconVragen,
  aanmelding: iconAanmelding,
}

/** Where a result leads; a colleague is called, not opened. */
function addressOf(soort: ZoekSoort, r: Resultaat): string | null {
  switch (soort) {
    case 'jeugdige':
      return `/casussen/${r.casusId}`
    case 'afspraak':
      return `/casussen/${r.casusId}/plan`
    case 'bijdrage':
      return `/casussen/${r.casusId}/bijdragen`
    case 'aanmelding':
      return `/aanmeldingen/${r.id}`
    case 'collega':
      return r.telefoon === null ? null : `tel:${r.telefoon.replace(/[^+\d]/g, '')}`
  }
}

/** One result: the whole row is the target. */
export function ResultaatRegel({ soort, resultaat: r }: { soort: ZoekSoort; resultaat: Resultaat }) {
  const texts = useTexts(zoekenTexts)
  const to = addressOf(soort, r)
  const inside = <Binnen soort={soort} resultaat={r} />
  if (to === null) return <div className="resultaat">{inside}</div>
  if (soort === 'collega') {
    return (
      <a href={to} className="resultaat" data-resultaat>
        {inside}
        <span className={classOf({ variant: 'zacht', size: 'klein' })}>
          <Icoon pad={iconBel} />
          {texts.bel}
        </span>
      </a>
    )
  }
  return (
    <Link to={to} className="resultaat" data-resultaat>
      {inside}
    </Link>
  )
}

function Binnen({ soort, resultaat: r }: { soort: ZoekSoort; resultaat: Resultaat }) {
  const texts = useTexts(zoekenTexts)
  const taal = useTaal()
  const below = [
    ...r.onder,
    r.staat && (texts.staat[r.staat] ?? r.staat),
    r.datum && shortDate(r.datum, taal),
  ].filter(Boolean)
  return (
    <>
      <Icoon pad={icons[soort]} />
      <span className="resultaat__tekst">
        <span className="resultaat__titel">
          <Raak segments={r.titel} />
        </span>
        {r.fragment.length > 0 && (
          <span className="resultaat__fragment">
            <Raak segments={r.fragment} />
          </span>
        )}
        <span className="resultaat__onder">{below.join(' · ')}</span>
      </span>
    </>
  )
}

function Raak({ segments }: { segments: readonly Segment[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move among themselves
  return segments.map((s, i) => (s.raak ? <mark key={i}>{s.tekst}</mark> : <span key={i}>{s.tekst}</span>))
}
