import { useState } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { neemLesMee } from '../../consult/screens/les-mee.ts'
import { dayOf, longDate } from '../../web/datum.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Afwijking } from '../contract.ts'
import { DekkingAntwoordDialoog, DekkingDialoog } from './dekking-dialogen.tsx'
import { HerzienDialoog, StopDialoog } from './herzien-dialogen.tsx'
import { afwijkingTexts } from './texts.ts'

type Props = { afwijking: Afwijking; casus: Casus | undefined; onChanged: () => void }

/** One deviation as craft: usually so, here otherwise, because; who backs it and when it is looked at again. */
export function AfwijkingKaart({ afwijking: a, casus, onChanged }: Props) {
  const texts = useTexts(afwijkingTexts)
  const taal = useTaal()
  const wie = a.door.ikzelf ? texts.jij : a.door.naam
  return (
    <article className="afwijking" aria-label={Array.from(a.wat).slice(0, 80).join('')}>
      <dl>
        <dt>{texts.gewoonte}</dt>
        <dd>{a.gewoonte}</dd>
        <dt>{texts.wat}</dt>
        <dd>
          <strong>{a.wat}</strong>
        </dd>
        <dt>{texts.waarom}</dt>
        <dd>{a.waarom}</dd>
        {(a.spoor || a.afspraak) && (
          <>
            <dt>{texts.bij}</dt>
            <dd>{a.afspraak?.tekst ?? a.spoor?.doel}</dd>
          </>
        )}
        {a.les && (
          <>
            <dt>{texts.les}</dt>
            <dd>{a.les}</dd>
          </>
        )}
      </dl>
      <p className="gedempt">
        {[
          capital(texts.door(wie, a.door.organisatie)),
          texts.loopt(longDate(a.van, taal), a.tot && longDate(a.tot, taal)),
        ].join('. ')}
        . <Herzien afwijking={a} />
      </p>
      <Dekking afwijking={a} />
      <Daden afwijking={a} casus={casus} onChanged={onChanged} />
    </article>
  )
}

function Herzien({ afwijking: a }: { afwijking: Afwijking }) {
  const texts = useTexts(afwijkingTexts)
  const taal = useTaal()
  const today = dayOf(useNow())
  if (a.status === 'gestopt') return <>{texts.gestoptOp(longDate(a.gestoptOp ?? a.van, taal))}.</>
  const day = longDate(a.herzienOp, taal)
  if (a.herzienOp > today) return <>{texts.herzien(day)}.</>
  return <strong>{texts.herzienNu(day)}.</strong>
}

function Dekking({ afwijking: a }: { afwijking: Afwijking }) {
  const texts = useTexts(afwijkingTexts)
  const taal = useTaal()
  const line = (d: Afwijking['dekkingen'][number]) => {
    const who = [d.wie, d.functie].filter(Boolean).join(', ')
    const day = d.op ? longDate(d.op, taal) : ''
    return {
      gevraagd: texts.gevraagd(who),
      gedekt: texts.gedekt(who, day),
      niet_gedekt: texts.nietGedekt(who, day),
    }[d.antwoord]
  }
  return (
    <div>
      <p>
        <strong>{texts.dekking}</strong>
      </p>
      {a.dekkingen.length === 0 && <p className="gedempt">{texts.geenDekking}</p>}
      <ul role="list">
        {a.dekkingen.map((d) => (
          <li key={d.id}>
            {line(d)}
            {d.genoteerdDoor && `, ${texts.genoteerd(d.genoteerdDoor)}`}
            {d.reden && `: ${d.reden}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Daden({ afwijking: a, casus, onChanged }: Props) {
  const texts = useTexts(afwijkingTexts)
  const { go } = useNavigatie()
  const [open, setOpen] = useState<'dekking' | 'antwoord' | 'herzien' | 'stop' | null>(null)
  const close = (changed: boolean) => {
    setOpen(null)
    if (changed) onChanged()
  }
  const asked = a.dekkingen.find((d) => d.abilities.magAntwoorden)
  const share = () => {
    neemLesMee(a.les)
    go('/consult/nieuw?les=1')
  }
  const may = a.abilities
  return (
    <>
      <div className="afwijking__knoppen">
        {asked && (
          <Knop variant="primair" size="klein" onClick={() => setOpen('antwoord')}>
            {texts.antwoord}
          </Knop>
        )}
        {may.magDekkingVragen && (
          <Knop size="klein" onClick={() => setOpen('dekking')}>
            {texts.vraagDekking}
          </Knop>
        )}
        {may.magHerzien && (
          <Knop size="klein" onClick={() => setOpen('herzien')}>
            {texts.bekijk}
          </Knop>
        )}
        {may.magStoppen && (
          <Knop size="klein" variant="stil" onClick={() => setOpen('stop')}>
            {texts.stop}
          </Knop>
        )}
        {a.les && (
          <Knop size="klein" variant="stil" onClick={share}>
            {texts.deelLes}
          </Knop>
        )}
      </div>
      {asked && (
        <DekkingAntwoordDialoog afwijking={a} dekking={asked} open={open === 'antwoord'} onClose={close} />
      )}
      <DekkingDialoog afwijking={a} casus={casus} open={open === 'dekking'} onClose={close} />
      <HerzienDialoog afwijking={a} open={open === 'herzien'} onClose={close} />
      <StopDialoog afwijking={a} open={open === 'stop'} onClose={close} />
    </>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
