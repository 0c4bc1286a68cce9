import { longDate } from '../../../web/datum.ts'
import { iconVerder } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import { useMetingen } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'

/** On Mijn plan: that questions wait, or that someone wrote something; without a word of what. */
export default function PlanKaart({ casusId }: { casusId: string }) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const { metingen: m } = useMetingen(casusId)
  if (!m) return null
  const asked = m.rondes.filter((r) =>
    r.informanten.some(
      (i) => i.ikzelf && i.abilities.magInvullen && (i.stand === 'gevraagd' || i.stand === 'bezig'),
    ),
  )
  const until = asked.map((r) => r.openTot).toSorted()[0]
  const waiting = m.naast.some((n) => n.weergaven.some((w) => !w.open))
  if (!until && !waiting && m.rondes.length === 0 && m.naast.length === 0) return null
  return (
    <Kaart
      title={m.kant === 'ouder' ? texts.tabOuder(m.jeugdige) : texts.tab}
      tone={until || waiting ? 'hulp' : 'wit'}
    >
      {until && (
        <p>
          {texts.vragenTitel}. {texts.totEnMet(longDate(until, taal))}
        </p>
      )}
      {waiting && (
        <p>
          {texts.anderen}. {texts.jijEerst}
        </p>
      )}
      <KnopLink to="/portaal/hoe-gaat-het" wide iconAfter={iconVerder}>
        {until ? texts.begin : texts.bekijk}
      </KnopLink>
    </Kaart>
  )
}
