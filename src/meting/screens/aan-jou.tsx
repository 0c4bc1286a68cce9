import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { KnopLink } from '../../web/kit/knop.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen } from '../contract.ts'
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
  return mine.map(({ ronde, informant: i }) => (
    <Kaart
      key={i.id}
      level={3}
      above={texts.moment[ronde.moment]}
      title={i.ikzelf ? texts.gevraagd : texts.samenTitel(i.naam)}
      tone="hulp"
    >
      <p>{texts.gevraagdUitleg(ronde.vraag)}</p>
      <p>
        {listInWords(
          i.leefgebieden.map((l) => gebiedOf(instrumentOf(m, ronde.instrument), l, taal).naam),
          taal,
        )}
        .{' '}
        {ronde.open
          ? texts.openTot(longDate(ronde.openTot, taal))
          : texts.dicht(longDate(ronde.openTot, taal))}{' '}
        {texts.stand}: {texts.standen[i.stand]}.
      </p>
      <div className="meting__rij">
        <KnopLink
          to={`/casussen/${m.casusId}/hoe-gaat-het/invullen/${i.id}`}
          variant={i.stand === 'gevraagd' || i.stand === 'bezig' ? 'primair' : 'tweede'}
        >
          {i.stand === 'klaar' ? texts.laatLezen : texts.vulIn}
        </KnopLink>
      </div>
    </Kaart>
  ))
}
