import { longDate } from '../../../web/datum.ts'
import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { classOf, Knop } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Betrokkene, Casus } from '../../contract.ts'
import type { OnAct } from '../acts/act.ts'
import { overzichtTexts } from './texts.ts'

type MensenProps = { casus: Casus; onAct: OnAct }

/** Everyone who takes part, with whom to call and for what; who took part before stands folded below. */
export function Mensen({ casus, onAct }: MensenProps) {
  const texts = useTexts(overzichtTexts)
  const { abilities } = casus
  const now = casus.betrokkenheden.filter((b) => b.nu || b.tot === null)
  const before = casus.betrokkenheden.filter((b) => !b.nu && b.tot !== null)
  const hasVast = now.some((b) => b.rollen.includes('vaste_persoon'))
  return (
    <Sectie title={texts.mensen} size="klein">
      <ul role="list" className="lijst">
        {now.map((b) => (
          <li key={b.id}>
            <Mens betrokkene={b} casus={casus} onAct={onAct} />
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <details className="vroeger">
          <summary>{texts.vroeger(before.length)}</summary>
          <ul role="list" className="lijst">
            {before.map((b) => (
              <li key={b.id}>
                <Mens betrokkene={b} casus={casus} onAct={onAct} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="overzicht__knoppen">
        {abilities.magBetrokkenen && (
          <Knop size="klein" onClick={() => onAct({ soort: 'betrokkene' })}>
            {texts.knoppen.betrokkene}
          </Knop>
        )}
        {abilities.magVastePersoon && (
          <Knop size="klein" onClick={() => onAct({ soort: 'vastePersoon' })}>
            {hasVast ? texts.knoppen.vastePersoon : texts.knoppen.kiesVastePersoon}
          </Knop>
        )}
        {abilities.magRegieOverdragen && !casus.overdracht && (
          <Knop size="klein" onClick={() => onAct({ soort: 'regie' })}>
            {texts.knoppen.regie}
          </Knop>
        )}
        {!abilities.magBetrokkenen && !abilities.magVastePersoon && (
          <p className="gedempt">{texts.alleenLezen}</p>
        )}
      </div>
    </Sectie>
  )
}

function Mens({ betrokkene: b, casus, onAct }: { betrokkene: Betrokkene } & MensenProps) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  // Everyone in the list takes part: of who has no other role, the function says more.
  const roles = b.rollen.flatMap((rol) => (rol === 'deelnemer' ? [] : [texts.rollen[rol]]))
  const what = [
    ...roles,
    b.functie && !roles.includes(b.functie) && b.functie,
    b.organisatie?.naam,
    b.ik && texts.ikZelf,
  ]
    .filter(Boolean)
    .join(', ')
  const own = casus.betrokkenheden.find((other) => other.ik)?.organisatie?.id
  const mayStop =
    b.nu &&
    casus.abilities.magBetrokkenen &&
    b.rollen.every((rol) => rol === 'deelnemer' || rol === 'procesregisseur' || rol === 'ouder')
  const period = !b.nu && texts[b.tot === null ? 'vanaf' : 'totEnMet'](longDate(b.tot ?? b.van, taal))
  return (
    <div className="mens">
      <Persoonregel
        plain
        name={b.naam}
        what={[what, period].filter(Boolean).join(', ')}
        action={b.telefoon && !b.ik ? <BelKnop number={b.telefoon} name={b.naam} look="icoon" /> : undefined}
      />
      {b.kant === 'professional' && !b.ik && (b.belMijVoor || b.moetMelden || b.publiek) && (
        <p className="mens__noot">
          {[
            b.belMijVoor && texts.belVoor(b.belMijVoor),
            b.moetMelden && texts.meldt(b.moetMelden),
            b.publiek && texts.nietIedereen,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {b.nu && b.kant === 'professional' && b.organisatie && b.organisatie.id !== own && (
        <div className="mens__daden">
          <Link
            className={classOf({ variant: 'stil', size: 'klein' })}
            to={`/casussen/${casus.id}/bijdragen/nieuw?aan=${b.organisatie.id}`}
            aria-label={texts.deelIetsMet(b.naam)}
          >
            {texts.deelIets}
          </Link>
          <Link
            className={classOf({ variant: 'stil', size: 'klein' })}
            to={`/casussen/${casus.id}/verzoeken/nieuw?aan=${b.organisatie.id}`}
            aria-label={texts.vraagInformatieAan(b.naam)}
          >
            {texts.vraagInformatie}
          </Link>
        </div>
      )}
      {mayStop && (
        <Knop
          variant="stil"
          size="klein"
          aria-label={`${texts.knoppen.stop}: ${b.naam}`}
          onClick={() => onAct({ soort: 'stop', betrokkene: b })}
        >
          {texts.knoppen.stop}
        </Knop>
      )}
    </div>
  )
}
