import { delenTexts } from '../../delen/screens/texts.ts'
import { longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Chip } from '../../web/kit/chip.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { verzoekTexts } from './texts.ts'
import { VerzoekDaden } from './verzoek-daden.tsx'

/** One question: who asked whom, what for, until when, and what came of it, in the same calm words whatever the answer. */
export function VerzoekKaart({ verzoek: v, onChanged }: { verzoek: Verzoek; onChanged: () => void }) {
  return (
    <article className="verzoek" aria-label={v.vraag.slice(0, 80)}>
      <Kop verzoek={v} />
      <p className="verzoek__vraag">{v.vraag}</p>
      <Waarom verzoek={v} />
      <Stand verzoek={v} />
      <Antwoord verzoek={v} />
      <VerzoekDaden verzoek={v} onChanged={onChanged} />
    </article>
  )
}

function Kop({ verzoek: { van, aan } }: { verzoek: Verzoek }) {
  const texts = useTexts(verzoekTexts)
  const who = van.ikzelf ? texts.jij : van.mens.naam
  const other = van.mijnOrganisatie ? aan.mens : van.mens
  return (
    <header className="verzoek__kop">
      <p>
        <strong>{texts.vroeg(capital(who), van.organisatie.naam)}</strong> {texts.aan}{' '}
        <strong>{[aan.mens?.naam, aan.organisatie.naam].filter(Boolean).join(', ')}</strong>
      </p>
      {other?.telefoon && <BelKnop number={other.telefoon} name={other.naam} look="bel" size="klein" />}
    </header>
  )
}

function Waarom({ verzoek: v }: { verzoek: Verzoek }) {
  const texts = useTexts(verzoekTexts)
  const { categorie } = useTexts(delenTexts)
  return (
    <dl>
      <dt>{texts.over}</dt>
      <dd>{(categorie as Record<string, string>)[v.categorie] ?? v.categorie}</dd>
      <dt>{texts.waarvoor}</dt>
      <dd>{v.doel}</dd>
      <dt>{texts.waarom}</dt>
      <dd>{v.noodzaak}</dd>
    </dl>
  )
}

function Stand({ verzoek: v }: { verzoek: Verzoek }) {
  const texts = useTexts(verzoekTexts)
  const taal = useTaal()
  const day = longDate(v.termijn, taal)
  const words = {
    open: texts.termijnDag(day),
    bijna: texts.termijnBijna(day),
    voorbij: texts.termijnVoorbij(day),
  }
  return (
    <>
      {v.stand && <p className="gedempt">{words[v.stand]}</p>}
      {v.uitstel && (
        <p>
          <strong>{texts.uitstelGevraagd(longDate(v.uitstel.tot, taal))}</strong> {v.uitstel.reden}
        </p>
      )}
      {v.status === 'ingetrokken' && (
        <p>
          <Chip tone="stil">{texts.ingetrokken}</Chip> {v.intrekreden}
        </p>
      )}
      {v.jeugdigeVanaf && <p className="gedempt">{texts.jongereZiet}</p>}
    </>
  )
}

function Antwoord({ verzoek: v }: { verzoek: Verzoek }) {
  const texts = useTexts(verzoekTexts)
  const taal = useTaal()
  const a = v.antwoord
  if (!a) return null
  const gives = a.soort === 'gegeven' || a.soort === 'deels' || a.soort === 'onder_voorwaarden'
  const kop = a.soort === 'deels' || a.soort === 'onder_voorwaarden' ? a.soort : 'overig'
  return (
    <div className="verzoek__antwoord">
      <p>
        <strong>{texts.antwoorden[a.soort]}</strong>{' '}
        <span className="gedempt">
          {a.door.naam}, {longDate(a.op, taal)}
        </span>
      </p>
      {a.toelichting && (
        <p>
          <strong>{texts.toelichtingBij[kop]}:</strong> {a.toelichting}
        </p>
      )}
      {a.soort === 'geweigerd' && !v.aan.mijnOrganisatie && <p>{texts.geweigerdUitleg}</p>}
      {a.reden && (
        <p>
          <strong>{texts.reden}:</strong> {a.reden}
        </p>
      )}
      {a.reden && !a.redenGetoond && <p className="gedempt">{texts.redenVerborgen}</p>}
      {gives && a.bijdrageId && <Link to={`/casussen/${v.casusId}/bijdragen`}>{texts.naarBijdrage}</Link>}
      {gives && !a.bijdrageId && <p className="gedempt">{texts.bijdrageWeg}</p>}
    </div>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
