import { dayInWords, firstName } from '../../../portaal/screens/woorden.ts'
import { iconJa, iconMensenVol, iconNee } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Plek, PlekMoment } from '../../contract.ts'
import { Niemand } from './niemand.tsx'
import { blijftTexts } from './texts.ts'
import './plek-kaart.css'

const icons = { open: iconMensenVol, gedaan: iconJa, niet_gelukt: iconNee } as const

type Props = {
  plek: Plek
  /** Only the young person says that nobody was there; absent for a parent, who reads along. */
  onChanged?: () => Promise<void>
}

/** The first week at a new place: which day, what, and who is there; and the way to say that nobody came. */
export function PlekKaart({ plek, onChanged }: Props) {
  const texts = useTexts(blijftTexts)
  const titles = onChanged ? texts.soorten : texts.eersteWeken.soorten
  return (
    <Kaart title={titles[plek.soort]} above={plek.wat}>
      <ol className="plek-momenten" role="list">
        {plek.momenten.map((moment) => (
          <Moment key={moment.id} moment={moment}>
            {onChanged && <Niemand moment={moment} leest={plek.leest} onChanged={onChanged} />}
          </Moment>
        ))}
      </ol>
    </Kaart>
  )
}

function Moment({ moment, children }: { moment: PlekMoment; children?: React.ReactNode }) {
  const texts = useTexts(blijftTexts).moment
  const taal = useTaal()
  const now = useNow()
  const { dag, tijd, wat, status, gemist } = moment
  const uur = taal === 'nl' ? tijd?.replace(/^0(?=\d)/, '').replace(':', '.') : tijd
  return (
    <li className={`plek-moment plek-moment--${status}`}>
      <Icoon pad={gemist ? iconNee : icons[status]} />
      <div className="plek-moment__tekst">
        <p className="plek-moment__dag">
          {dayInWords(dag, taal, now)}
          {uur && ` ${texts.om(uur)}`}
        </p>
        <p className="plek-moment__wat">{wat}</p>
        <p>{standWords(moment, texts)}</p>
        {children}
      </div>
    </li>
  )
}

type Woorden = {
  met: (naam: string) => string
  was: (naam: string) => string
  zou: (naam: string) => string
  nietDoor: string
  inPlan: string
}

/** Of what the young person says that nobody was there, nothing here says otherwise as if it were so. */
function standWords({ status, wie, reden, gemist }: PlekMoment, texts: Woorden): string {
  const naam = firstName(wie)
  switch (status) {
    case 'niet_gelukt':
      return `${texts.nietDoor} ${reden}`
    case 'gedaan':
      return gemist ? texts.inPlan : texts.was(naam)
    case 'open':
      return gemist ? texts.zou(naam) : texts.met(naam)
  }
}
