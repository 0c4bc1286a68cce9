import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Informant, Metingen, Ronde } from '../contract.ts'
import { metingTexts } from './texts.ts'
import { gebiedOf, instrumentOf } from './use-metingen.ts'

export type DeelProps = { metingen: Metingen; onChanged: () => Promise<unknown> }

/** What is asked of this professional, or of someone they fill in along with. */
export function AanJou({ metingen: m }: DeelProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const mine = m.rondes.flatMap((ronde) =>
    ronde.informanten
      .filter((i) => i.ikzelf || (i.samenMet !== null && i.abilities.magInvullen))
      .map((informant) => ({ ronde, informant })),
  )
  const now = mine.filter(({ ronde, informant: i }) => ronde.open && i.stand !== 'klaar')
  const done = mine.filter((one) => !now.includes(one))
  const about = (ronde: Ronde, i: Informant) =>
    listInWords(
      i.leefgebieden.map((l) => gebiedOf(instrumentOf(m, ronde.instrument), l, taal).naam),
      taal,
    )
  const path = (i: Informant) => `/casussen/${m.casusId}/hoe-gaat-het/invullen/${i.id}`
  return (
    <>
      {now.map(({ ronde, informant: i }) => (
        <Kaart
          key={i.id}
          level={3}
          above={texts.moment[ronde.moment]}
          title={i.ikzelf ? texts.gevraagd : texts.samenTitel(i.naam)}
          tone="hulp"
        >
          <p>{texts.gevraagdUitleg(ronde.vraag)}</p>
          <p>
            {about(ronde, i)}. {texts.openTot(longDate(ronde.openTot, taal))} {texts.stand}:{' '}
            {texts.standen[i.stand]}.
          </p>
          <div className="meting__rij">
            <KnopLink to={path(i)} variant={i.stand === 'overgeslagen' ? 'tweede' : 'primair'}>
              {texts.vulIn}
            </KnopLink>
          </div>
        </Kaart>
      ))}
      {done.length > 0 && (
        <Sectie title={texts.jouwKijk} size="klein">
          <ul role="list" className="meting__klaar">
            {done.map(({ ronde, informant: i }) => (
              <li key={i.id} className="meting__rij">
                <span>
                  <strong>
                    {texts.moment[ronde.moment]}
                    {i.ikzelf ? '' : `, ${texts.samenTitel(i.naam)}`}
                  </strong>
                  : {about(ronde, i)}. {texts.stand}: {texts.standen[i.stand]}.
                </span>
                <KnopLink size="klein" to={path(i)}>
                  {texts.laatLezen}
                  <span className="alleen-voor-lezers">: {texts.moment[ronde.moment]}</span>
                </KnopLink>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </>
  )
}
