import { useState } from 'react'
import { RustOp } from '../../delen/screens/gebruik/rust-op.tsx'
import { WaaromZieIkDit } from '../../kijken/screens/waarom.tsx'
import { longDate } from '../../web/datum.ts'
import { AntwoordRegel } from '../../web/kit/antwoord-regel.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { iconPotlood } from '../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { AkkoordFormulier } from './akkoord-formulier.tsx'
import { NietGelezen, PlanDeel, type PlanDeelGereed } from './plan-deel.tsx'
import { answersOf, nameOf, whenWords } from './plan-woorden.ts'
import { lezersVan, waardenOf } from './publiek-waarden.ts'
import { StatusFormulier } from './status-formulier.tsx'
import { planTexts } from './texts.ts'
import { type AfspraakAntwoord, type AkkoordAntwoord, findAfspraak, findSpoor } from './use-plan.ts'

/** One afspraak: what it is, who agrees, how it went. */
export default function AfspraakScherm() {
  const texts = useTexts(planTexts)
  const { afspraakId } = useParams<'afspraakId'>()
  return (
    <PlanDeel title={texts.afspraak}>
      {(ready) => {
        const afspraak = findAfspraak(ready.plan, afspraakId)
        if (!afspraak) return <NietGelezen />
        return (
          <div className="plan-smal plan-afspraak">
            <Feiten ready={ready} afspraak={afspraak} />
            <Antwoorden ready={ready} afspraak={afspraak} />
            {afspraak.abilities.statussen.length > 0 && (
              <StatusFormulier key={afspraak.versie} ready={ready} afspraak={afspraak} />
            )}
          </div>
        )
      }}
    </PlanDeel>
  )
}

type DeelProps = { ready: PlanDeelGereed; afspraak: AfspraakAntwoord }

function Feiten({ ready: { plan }, afspraak: a }: DeelProps) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const spoor = findSpoor(plan, a.spoorId)
  const owner = plan.mensen.find((mens) => mens.id === a.eigenaarId)
  const rows: [string, string][] = [
    [
      texts.wanneer,
      [whenWords(a, taal), a.reeks && texts.reeks(a.reeks.nr, a.reeks.totaal)].filter((x) => x).join(', '),
    ],
    [texts.plaats, a.plaats],
    [texts.eigenaar, owner ? [nameOf(owner), owner.organisatie?.naam].filter((x) => x).join(', ') : ''],
    [texts.spoor, spoor ? `${texts.sporen[spoor.soort]}: ‘${spoor.doel}’` : ''],
    [texts.status, [texts.statussen[a.status], a.toelichting].filter((x) => x).join('. ')],
    [texts.tegenprestatie, a.tegenprestatie],
    [texts.kanNogNiet, [a.nogNietKunnen, a.nogNietBewijs].filter((x) => x).join(' ')],
  ]
  return (
    <Sectie
      title={a.tekst}
      actions={
        a.abilities.magWijzigen && (
          <KnopLink
            to={`/casussen/${plan.casusId}/plan/afspraak/${a.id}/wijzig`}
            size="klein"
            icon={iconPotlood}
          >
            {texts.verander}
          </KnopLink>
        )
      }
    >
      <dl className="plan-afspraak__feiten">
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <RustOp casusId={plan.casusId} stap="afspraak" stapId={a.id} />
      <DitZien look="zin" readers={lezersVan(plan, waardenOf(a.publiek))} note={texts.ditZienNoot} />
      <WaaromZieIkDit soort="afspraak" id={a.id} />
    </Sectie>
  )
}

function Antwoorden({ ready, afspraak }: DeelProps) {
  const texts = useTexts(planTexts)
  return (
    <Sectie title={texts.wieIsHetEens}>
      <ul role="list" className="plan-antwoorden">
        {afspraak.akkoorden.map((akkoord) => (
          <li key={akkoord.betrokkenheidId}>
            <Antwoord ready={ready} afspraak={afspraak} akkoord={akkoord} />
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

function Antwoord({ ready, afspraak, akkoord }: DeelProps & { akkoord: AkkoordAntwoord }) {
  const texts = useTexts(planTexts)
  const taal = useTaal()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const line = answersOf([akkoord], { texts, taal, now })[0]
  const source = akkoord.verteldAan
    ? texts.verteld(akkoord.verteldAan, longDate(akkoord.verteldOp ?? '', taal))
    : akkoord.op !== null &&
      akkoord.antwoord !== 'niet_gevraagd' &&
      texts.zelfGezegd(akkoord.naam, longDate(akkoord.op, taal))
  return (
    <>
      {line && <AntwoordRegel answer={line} />}
      {source && <p className="gedempt">{source}</p>}
      {akkoord.gevolgNee && <p>{akkoord.gevolgNee}</p>}
      {!akkoord.ziet && <p className="gedempt">{texts.zietNiet(akkoord.naam)}</p>}
      {akkoord.wijze !== null && !open && (
        <Knop size="klein" onClick={() => setOpen(true)}>
          {texts.noteer(akkoord.naam)}
        </Knop>
      )}
      {open && (
        <AkkoordFormulier ready={ready} afspraak={afspraak} akkoord={akkoord} onDone={() => setOpen(false)} />
      )}
    </>
  )
}
