import { useState } from 'react'
import { Initialen } from '../../web/kit/initialen.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Deelname, Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import { toneOf } from './tone-of.ts'
import { NoteerAntwoord } from './wie-komt.tsx'

/** Who is here, with whom they brought; a press notes who came, calls in or is not here. */
export function TafelMensen({ overleg, refresh }: { overleg: Overleg; refresh: () => Promise<void> }) {
  const texts = useTexts(overlegTexts)
  const closed = overleg.status === 'afgerond'
  const [open, setOpen] = useState<string | null>(null)
  const chosen = overleg.deelnames.find((d) => d.id === open)
  return (
    <section className="tafel__mensen" aria-labelledby="tafel-mensen">
      <h2 id="tafel-mensen">{closed ? texts.tafel.wieWarenEr : texts.tafel.wieZijnEr}</h2>
      <ul role="list">
        {overleg.deelnames.map((deelname) => (
          <li key={deelname.id}>
            {deelname.abilities.antwoorden.length > 0 ? (
              <button type="button" className="tafel__mens" onClick={() => setOpen(deelname.id)}>
                <Mens deelname={deelname} closed={closed} />
              </button>
            ) : (
              <span className="tafel__mens">
                <Mens deelname={deelname} closed={closed} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {chosen && (
        <NoteerAntwoord overleg={overleg} deelname={chosen} refresh={refresh} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function Mens({ deelname, closed }: { deelname: Deelname; closed: boolean }) {
  const texts = useTexts(overlegTexts)
  const { aanwezigheid } = deelname
  const present = aanwezigheid === 'aanwezig'
  const stand = closed ? texts.aanwezigheidWas[aanwezigheid] : texts.aanwezigheid[aanwezigheid]
  const later = aanwezigheid === 'komt' && !closed ? texts.komtNog : stand
  const role = deelname.metWie
    ? texts.metIemand(deelname.metWie)
    : [deelname.functie, deelname.organisatie?.naam].filter(Boolean).join(', ')
  return (
    <>
      <Initialen
        name={deelname.roepnaam || deelname.functie}
        tone={present ? toneOf(deelname) : 'open'}
        size="groot"
      />
      <span>
        <strong>{deelname.roepnaam || deelname.functie}</strong>
        <span>{present ? role : [later, role].filter(Boolean).join(', ')}</span>
      </span>
    </>
  )
}
