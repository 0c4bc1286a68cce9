import { WaaromZieIkDit } from '../../../kijken/screens/waarom.tsx'
import { longDate } from '../../../web/datum.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Casus, Persoon } from '../../contract.ts'
import type { OnAct } from '../acts/act.ts'
import { overzichtTexts } from './texts.ts'

/** The young person and the parents: contact, gezag with its source and day, and the code for their own page. */
export function Gezin({ casus, onAct }: { casus: Casus; onAct: OnAct }) {
  const texts = useTexts(overzichtTexts)
  return (
    <Sectie title={texts.gezin} size="klein">
      <ul role="list" className="lijst">
        {casus.personen.map((persoon) => (
          <li key={persoon.id}>
            <Gezinslid persoon={persoon} casus={casus} onAct={onAct} />
          </li>
        ))}
      </ul>
      {casus.abilities.magPersonen && (
        <div className="overzicht__knoppen">
          <Knop size="klein" onClick={() => onAct({ soort: 'ouder' })}>
            {texts.knoppen.ouder}
          </Knop>
          {casus.personen.filter((p) => p.soort === 'ouder').length > 1 && (
            <KnopLink to={`/casussen/${casus.id}/gezin`} variant="stil" size="klein">
              {texts.tweeHuizen}
            </KnopLink>
          )}
        </div>
      )}
    </Sectie>
  )
}

function Gezinslid({ persoon: p, casus, onAct }: { persoon: Persoon; casus: Casus; onAct: OnAct }) {
  const texts = useTexts(overzichtTexts)
  const part = casus.betrokkenheden.find((b) => b.persoonId === p.id && b.nu)
  return (
    <div className="mens">
      <p>
        <strong>{p.naam}</strong>
        {p.relatie && `, ${p.relatie}`}
      </p>
      <p className="mens__noot">{[p.telefoon, p.adres, p.woonplaats].filter(Boolean).join(', ')}</p>
      {p.soort === 'ouder' && <Gezag persoon={p} />}
      {casus.regime.code !== 'zvh' && (
        <p className="mens__noot">{part?.heeftAccount ? texts.heeftPagina : texts.geenPagina}</p>
      )}
      <div className="overzicht__knoppen">
        {casus.abilities.magPersonen && (
          <Knop
            variant="stil"
            size="klein"
            aria-label={`${texts.knoppen.persoon}: ${p.naam}`}
            onClick={() => onAct({ soort: 'persoon', persoon: p })}
          >
            {texts.knoppen.persoon}
          </Knop>
        )}
        {casus.abilities.magUitnodigen && part && (
          <Knop
            variant="stil"
            size="klein"
            aria-label={`${part.heeftAccount ? texts.knoppen.nieuweCode : texts.knoppen.code}: ${p.naam}`}
            onClick={() => onAct({ soort: 'code', betrokkene: part })}
          >
            {part.heeftAccount ? texts.knoppen.nieuweCode : texts.knoppen.code}
          </Knop>
        )}
      </div>
      <WaaromZieIkDit soort="persoon" id={p.id} />
    </div>
  )
}

function Gezag({ persoon }: { persoon: Persoon }) {
  const texts = useTexts(overzichtTexts)
  const taal = useTaal()
  if (persoon.gezag === null) return <p className="mens__noot">{texts.gezag.onbekend}</p>
  const source = persoon.gezagOp
    ? texts.gezagBron(persoon.gezagBron, longDate(persoon.gezagOp, taal))
    : persoon.gezagBron
  return (
    <p className="mens__noot">
      {persoon.gezag ? texts.gezag.ja : texts.gezag.nee}. {source}
    </p>
  )
}
