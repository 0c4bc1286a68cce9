import { dayInWords, firstName } from '../../../portaal/screens/woorden.ts'
import { dayOf } from '../../../web/datum.ts'
import { iconJa, iconMensenVol, iconNee } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Plek, PlekMoment } from '../../contract.ts'
import { blijftTexts } from './texts.ts'
import './plek-kaart.css'

const icons = { open: iconMensenVol, gedaan: iconJa, niet_gelukt: iconNee } as const

/** The first week at a new place: which day, what, and who is there; and the way to say that nobody came. */
export function PlekKaart({ plek, open }: { plek: Plek; open: boolean }) {
  const texts = useTexts(blijftTexts)
  const today = dayOf(useNow())
  const geweest = plek.momenten.some(({ dag, status }) => dag <= today && status !== 'niet_gelukt')
  return (
    <Kaart title={texts.soorten[plek.soort]} above={plek.wat}>
      <ol className="plek-momenten">
        {plek.momenten.map((moment) => (
          <Moment key={moment.id} moment={moment} />
        ))}
      </ol>
      {open && geweest && (
        <KnopLink to="/portaal/zeg-terug" variant="stil" wide>
          {texts.moment.niemand}
        </KnopLink>
      )}
    </Kaart>
  )
}

function Moment({ moment }: { moment: PlekMoment }) {
  const texts = useTexts(blijftTexts).moment
  const taal = useTaal()
  const now = useNow()
  const { dag, tijd, wat, wie, status, reden } = moment
  const uur = taal === 'nl' ? tijd?.replace(/^0(?=\d)/, '').replace(':', '.') : tijd
  const naam = firstName(wie)
  return (
    <li className={`plek-moment plek-moment--${status}`}>
      <Icoon pad={icons[status]} />
      <div>
        <p className="plek-moment__dag">
          {dayInWords(dag, taal, now)}
          {uur && ` ${texts.om(uur)}`}
        </p>
        <p className="plek-moment__wat">{wat}</p>
        {status === 'niet_gelukt' ? (
          <p>
            {texts.nietDoor} {reden}
          </p>
        ) : (
          <p>{status === 'gedaan' ? texts.was(naam) : texts.met(naam)}</p>
        )}
      </div>
    </li>
  )
}
