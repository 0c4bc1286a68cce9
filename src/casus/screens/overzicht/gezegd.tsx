import { relativeDay } from '../../../web/datum.ts'
import { Chip } from '../../../web/kit/chip.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { overzichtTexts } from './texts.ts'

const veel = 3

/** What young person and parents said, in their own words; a parent's own question comes first. */
export function Gezegd({ casus }: { casus: Casus }) {
  const texts = useTexts(overzichtTexts)
  if (casus.gezegd.length === 0) return null
  const rest = casus.gezegd.slice(veel)
  return (
    <Sectie title={texts.gezegd}>
      <p className="gedempt">{texts.gezegdUitleg}</p>
      <Woorden gezegd={casus.gezegd.slice(0, veel)} />
      {rest.length > 0 && (
        <details className="vroeger">
          <summary>{texts.meerGezegd(rest.length)}</summary>
          <Woorden gezegd={rest} />
        </details>
      )}
    </Sectie>
  )
}

function Woorden({ gezegd }: Pick<Casus, 'gezegd'>) {
  return (
    <ul role="list" className="lijst">
      {gezegd.map((woord) => (
        <li key={woord.id}>
          <div className="lijst__rij lijst__rij--tekst">
            <div className="lijst__tekst">
              <Woord woord={woord} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Woord({ woord: w }: { woord: Casus['gezegd'][number] }) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  const now = useNow()
  const wie = w.relatie && w.kant === 'ouder' ? `${w.wie} (${w.relatie})` : w.wie
  return (
    <>
      <p>
        <strong>{texts.over[w.over](wie, w.afspraak)}</strong>{' '}
        <span className="gedempt">{relativeDay(w.op, taal, now)}</span>{' '}
        {w.nieuw && <Chip>{texts.nieuw}</Chip>}
      </p>
      {w.kant === 'jeugdige' ? <EigenWoorden>{w.tekst}</EigenWoorden> : <blockquote>{w.tekst}</blockquote>}
    </>
  )
}
