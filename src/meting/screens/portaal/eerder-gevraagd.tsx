import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Informant, Metingen, Ronde } from '../../contract.ts'
import { mijnMetingTexts } from './texts.ts'

type EerderProps = { metingen: Metingen; mine: readonly { ronde: Ronde; informant: Informant }[] }

/** Rounds that are closed: what I said then can be read back, and who reads it chosen anew. */
export function EerderGevraagd({ metingen: m, mine }: EerderProps) {
  const texts = useTexts(mijnMetingTexts)
  if (mine.length === 0) return null
  return (
    <section className="meet__stapel" aria-labelledby="eerder-gevraagd">
      <h2 id="eerder-gevraagd">{texts.eerder}</h2>
      {mine.map(({ ronde, informant: i }) => {
        const filled = m.mijn.some((a) => a.informantId === i.id && !a.overgeslagen)
        const path = `/portaal/hoe-gaat-het/${i.id}`
        return (
          <Kaart key={i.id} above={texts.watJeZei} title={texts.moment[ronde.moment]} level={3} tone="stil">
            <p>{ronde.vraag}</p>
            <p>{filled ? texts.dicht : texts.stand[i.stand]}</p>
            {filled && (
              <div className="meet__knoppen">
                <KnopLink to={path}>{texts.kijkTerug}</KnopLink>
                {i.abilities.magVrijgeven && <KnopLink to={`${path}/lezen`}>{texts.wieLeest}</KnopLink>}
              </div>
            )}
          </Kaart>
        )
      })}
    </section>
  )
}
