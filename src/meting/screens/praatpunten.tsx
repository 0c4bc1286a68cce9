import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen, Naast } from '../contract.ts'
import { kortVan } from './beeld/matrix.tsx'
import { StandTeken } from './stand-teken.tsx'
import { metingTexts } from './texts.ts'
import { gebiedOf, gebiedTitel, idOf, instrumentOf } from './use-metingen.ts'

/** Before all else what is worth a talk: the domains where people look differently, in the round that stands open. */
export function Praatpunten({ metingen: m, naast }: { metingen: Metingen; naast: readonly Naast[] }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const points = naast.flatMap((n) => {
    const moment = n.verschil
    return moment === null ? [] : [{ n, moment }]
  })
  if (points.length === 0) return null
  return (
    <Sectie title={texts.praat}>
      <ul role="list" className="meting__punten">
        {points.map(({ n, moment }) => {
          const gebied = gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal)
          const views = n.weergaven.filter((w) => w.open && w.moment === moment && w.stand !== null)
          return (
            <li key={idOf(n)} className="meting__punt">
              <h3>
                <a href={`#${idOf(n)}`}>{gebiedTitel(m, n, taal)}</a>{' '}
                <span className="gedempt">({texts.momentKort[moment]})</span>
              </h3>
              <ul role="list">
                {views.map((w) => (
                  <li key={w.id} className={w.kant === 'jeugdige' ? 'meting__woorden--eigen' : undefined}>
                    <span className="meting__plek">
                      <StandTeken deel={w.stand === null ? null : gebied.deel(w.stand)} />
                      {texts.praatZin(
                        kortVan(w, w.naam),
                        gebied.plaatsen.find((p) => p.waarde === w.stand)?.label ?? '',
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
      <p>{texts.andersVraag}</p>
    </Sectie>
  )
}
