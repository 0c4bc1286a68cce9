import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Uitklap } from '../../web/kit/uitklap.tsx'
import { apiQuery } from '../../web/query.ts'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Waarom, WaaromSoort } from '../waarom/contract.ts'
import { waaromTexts } from './texts.ts'

type WaaromProps = { soort: WaaromSoort; id: string }

/** 'Waarom zie ik dit?': a small link that opens the ground on which this reader sees a thing. Asked only when opened, since asking is logged. */
export function WaaromZieIkDit({ soort, id }: WaaromProps) {
  const texts = useTexts(waaromTexts)
  return <Uitklap label={texts.vraag}>{() => <Uitleg soort={soort} id={id} />}</Uitklap>
}

function Uitleg({ soort, id }: WaaromProps) {
  const texts = useTexts(waaromTexts)
  const { data, error, refetch } = useQuery(apiQuery<Waarom>(`/v1/waarom/${soort}/${id}`))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return <p role="status">{texts.zoekt}</p>
  return <Zinnen waarom={data.data} />
}

function Zinnen({ waarom }: { waarom: Waarom }) {
  const texts = useTexts(waaromTexts)
  const taal = useTaal()
  const { mijn, regime, voorwaarden, gedeeld } = waarom
  const roles = listInWords(
    mijn.rollen.map((rol) => (texts.rollen as Readonly<Record<string, string>>)[rol] ?? rol),
    taal,
  )
  return (
    <>
      <p>
        {texts.rol(roles, longDate(mijn.sinds, taal))}{' '}
        {mijn.beslotenDoor && texts.besloten(mijn.beslotenDoor.naam, mijn.beslotenDoor.organisatie)}
      </p>
      <p>{audience(waarom, texts, taal)}</p>
      {gedeeld && (
        <p>
          {gedeeld.op
            ? texts.gedeeldOp(withOrganisation(gedeeld), longDate(gedeeld.op, taal))
            : texts.gedeeld(withOrganisation(gedeeld))}
        </p>
      )}
      <p>{texts.regime(regime.naam, regime.versie, longDate(regime.geldigVan, taal))}</p>
      <Regel waarom={waarom} />
      {voorwaarden.alleenOrientatie && <p>{texts.alleenOrientatie}</p>}
      {voorwaarden.eerstVragen && <p>{texts.eerstVragen}</p>}
      {voorwaarden.verlooptOp && <p>{texts.verloopt(longDate(voorwaarden.verlooptOp, taal))}</p>}
    </>
  )
}

/** The rule that lets my party receive this, with its article. */
function Regel({ waarom: { regel, mijn } }: { waarom: Waarom }) {
  const texts = useTexts(waaromTexts)
  const taal = useTaal()
  if (!regel) return null
  const conditions = regel.mits.map((mits) => mits[taal])
  return (
    <>
      <p>
        {texts.regel(mijn.organisatie ?? texts.jij)}
        {conditions.length > 0 && ` ${texts.mits} ${listInWords(conditions, taal)}.`}
      </p>
      {regel.gronden.map((grond) => (
        <p key={grond.code}>
          <a href={grond.url} rel="noreferrer" target="_blank">
            {grond.titel}
          </a>
          : {grond.uitleg[taal]} {!grond.gelezen && <em>{texts.nietNagelezen}</em>}
        </p>
      ))}
    </>
  )
}

type Texts = ReturnType<typeof useTexts<typeof waaromTexts.nl>>

function audience({ publiek, mijn }: Waarom, texts: Texts, taal: 'nl' | 'en'): string {
  switch (publiek.wie) {
    case 'eigen':
      return texts.eigen
    case 'organisaties':
      return texts.organisaties(listInWords(publiek.organisaties, taal))
    case 'vanaf_dag':
      return texts.vanafDag(longDate(publiek.vanaf ?? mijn.sinds, taal))
    case 'allen':
      return texts.allen
  }
}

function withOrganisation({ naam, organisatie }: NonNullable<Waarom['gedeeld']>): string {
  return organisatie ? `${naam} (${organisatie})` : naam
}
