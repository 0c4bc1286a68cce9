import { RustOp } from '../../delen/screens/gebruik/rust-op.tsx'
import { shortDate } from '../../web/datum.ts'
import { iconJa, iconKalender } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AfspraakInOverleg, Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'

/** What came of an overleg, point by point, as its reader may see it. */
export function Uitkomst({ overleg }: { overleg: Overleg }) {
  const texts = useTexts(overlegTexts)
  return (
    <>
      {overleg.zonderAfsprakenReden && (
        <Melding title={texts.nietsAfgesproken}>{overleg.zonderAfsprakenReden}</Melding>
      )}
      {overleg.agenda.map((punt, index) => (
        <Sectie key={punt.id} title={`${index + 1}. ${punt.titel}`}>
          <ul role="list" className="uitkomst">
            {punt.inbreng.map((i) => (
              <li key={i.id}>
                <span>
                  <strong className={i.kant === 'jeugdige' ? 'agenda__eigen' : undefined}>{i.wie}</strong>:{' '}
                  {i.tekst}
                </span>
              </li>
            ))}
            {punt.besluiten.map((b) => (
              <li key={b.id} className="uitkomst__besluit">
                <Icoon pad={iconJa} />
                <span>
                  <strong>{texts.tafel.besluit}</strong>: {b.tekst}
                  <RustOp casusId={overleg.casusId} stap="besluit" stapId={b.id} />
                </span>
              </li>
            ))}
            {punt.afspraken.map((a) => (
              <AfspraakRegel key={a.id} afspraak={a} />
            ))}
          </ul>
        </Sectie>
      ))}
    </>
  )
}

function AfspraakRegel({ afspraak }: { afspraak: AfspraakInOverleg }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  return (
    <li>
      <Icoon pad={iconKalender} />
      <span>
        <strong>{texts.tafel.afspraak}</strong>: {afspraak.tekst} ({afspraak.eigenaar},{' '}
        {shortDate(afspraak.datum, taal)})
      </span>
    </li>
  )
}
