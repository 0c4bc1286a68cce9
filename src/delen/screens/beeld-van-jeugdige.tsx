import { fullDate, longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { iconKlok, iconVerberg, iconZien } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { useSessie } from '../../web/sessie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { type BeeldVanJeugdige as Beeld, viewOfJeugdige } from '../states.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'

type BeeldProps = { velden: Velden; publiek: PubliekAntwoord; today: string }

/** 'Zo ziet Sem het': the young person's view of what is being written, with its day; the rule is the server's own. */
export function BeeldVanJeugdige({ velden: v, publiek, today }: BeeldProps) {
  const texts = useTexts(delenTexts)
  const { account } = useSessie().sessie
  const naam = publiek.jeugdige.roepnaam
  const told = v.soort === 'voorval' && v.kant === 'gevraagd'
  const beeld = viewOfJeugdige({
    jeugdigeZiet: publiek.regime.jeugdigeZiet,
    jeugdigeVanaf: v.jeugdigeKiest && v.jeugdigeVanaf !== '' ? v.jeugdigeVanaf : null,
    vandaag: today,
    verlooptOp: v.verlooptOp || null,
    gebeurdOp: v.gebeurdOp || null,
    schrijver: { naam: account.naam, functie: account.functie ?? '' },
    woorden: told ? [v.gebeurde, v.beschermde, v.zouHelpen] : [],
  })
  return (
    <section className="beeld" aria-label={texts.zoZiet(naam)}>
      <h2>{texts.zoZiet(naam)}</h2>
      <div className="beeld__vlak">
        <Wanneer beeld={beeld} naam={naam} />
        {beeld.zichtbaar !== 'niet' && <Inhoud beeld={beeld} />}
      </div>
    </section>
  )
}

function Wanneer({ beeld, naam }: { beeld: Beeld; naam: string }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const words = {
    nu: { icon: iconZien, title: texts.beeldNu, below: '' },
    later: {
      icon: iconKlok,
      title: texts.beeldVanaf(fullDate(beeld.vanaf ?? '2000-01-01', taal)),
      below: texts.beeldVertel(naam),
    },
    niet: { icon: iconVerberg, title: texts.beeldNiet(naam), below: texts.beeldNietUitleg },
  }[beeld.zichtbaar]
  return (
    <p className="beeld__wanneer">
      <Icoon pad={words.icon} />
      <span>
        <strong>{words.title}</strong>
        {words.below && <span className="gedempt">{words.below}</span>}
      </span>
    </p>
  )
}

function Inhoud({ beeld: { schrijver, over, eigenWoorden } }: { beeld: Beeld }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  return (
    <div className="beeld__inhoud">
      <p>
        {schrijver.functie && `${texts.schreef(schrijver.roepnaam, schrijver.functie)} `}
        {over
          ? texts.schreefOver(schrijver.roepnaam, longDate(over, taal))
          : texts.schreefIets(schrijver.roepnaam)}
      </p>
      {eigenWoorden.length > 0 && (
        <>
          <p>{texts.jijZei}</p>
          <EigenWoorden>{eigenWoorden.join(' ')}</EigenWoorden>
        </>
      )}
      <p className="beeld__knoppen">
        <span>{texts.ikWilLezen}</span>
        <span>{texts.kloptNiet}</span>
      </p>
    </div>
  )
}
