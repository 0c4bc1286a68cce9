import { useQuery } from '@tanstack/react-query'
import { useChosenPlan } from '../../../portaal/screens/use-portaal.ts'
import { iconMensenVol, iconSlot } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useSessie } from '../../../web/sessie.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnGezinAntwoord } from '../../contract.ts'
import { Gezinsvragen } from './gezinsvragen.tsx'
import { mijnGezinTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-gezin.css'

/** What was asked about others in the family; and for the young person of each thing which parent reads it. */
export default function MijnGezin() {
  const texts = useTexts(mijnGezinTexts)
  const { account } = useSessie().sessie
  const isJong = account.soort === 'jeugdige'
  return (
    <Pagina
      title={isJong ? texts.titel : texts.titelOuder}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={isJong ? <p>{texts.intro}</p> : undefined}
    >
      <div className="mijn">
        {isJong && <WieLeest />}
        <Gezinsvragen />
      </div>
    </Pagina>
  )
}

function WieLeest() {
  const texts = useTexts(mijnGezinTexts)
  const plan = useChosenPlan()
  const { data, error, refetch } = useQuery(
    apiQuery<MijnGezinAntwoord>(`/v1/mijn-gezin${plan ? `?casusId=${plan}` : ''}`),
  )
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { ouders, dingen } = data.data
  const none = ouders.length === 0
  return (
    <>
      {none || dingen.length === 0 ? (
        <LeegStaat icon={iconMensenVol} title={none ? texts.geenOuders : texts.niets} level={2}>
          {none ? texts.geenOudersUitleg : texts.nietsUitleg}
        </LeegStaat>
      ) : (
        <Groepen dingen={dingen} ouders={ouders} />
      )}
      <p>{texts.klopt}</p>
    </>
  )
}

type GroepenProps = Pick<MijnGezinAntwoord, 'dingen' | 'ouders'>

/** What only one parent reads comes first, then what nobody at home reads, then what all of them do. */
function Groepen({ dingen, ouders }: GroepenProps) {
  const texts = useTexts(mijnGezinTexts)
  const taal = useTaal()
  const groups = new Map<string, MijnGezinAntwoord['dingen']>()
  for (const ding of dingen) {
    const key = ding.ouderIds.toSorted().join()
    groups.set(key, [...(groups.get(key) ?? []), ding])
  }
  const rank = (key: string) => [1, 0][key.split(',').filter(Boolean).length] ?? 2
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
    .map(([key, group]) => {
      const sees = ouders.filter((o) => key.includes(o.persoonId)).map((o) => o.naam)
      const not = ouders.filter((o) => !key.includes(o.persoonId)).map((o) => o.naam)
      const only = sees.length === 1 && not.length > 0
      const title = only ? texts.alleen(sees[0] ?? '') : listInWords(sees, taal)
      return (
        <Sectie key={key} title={sees.length === 0 ? texts.niemand : title}>
          <Kaart>
            {only && (
              <p className="slotregel">
                <Icoon pad={iconSlot} />
                <span>{not.map(texts.nietNaam).join(' ')}</span>
              </p>
            )}
            <Dingen dingen={group} />
          </Kaart>
        </Sectie>
      )
    })
}

const veel = 5

/** A few things stand there at once; more are put away by kind, with how many there are. */
function Dingen({ dingen }: Pick<MijnGezinAntwoord, 'dingen'>) {
  const texts = useTexts(mijnGezinTexts)
  if (dingen.length <= veel)
    return (
      <ul role="list" className="lijst">
        {dingen.map((ding) => (
          <li key={ding.id}>
            <p className="gedempt">{texts.soort[ding.soort]}</p>
            <p>
              <strong>{ding.tekst}</strong>
            </p>
          </li>
        ))}
      </ul>
    )
  const soorten = [...new Set(dingen.map((ding) => ding.soort))]
  return soorten.map((soort) => {
    const same = dingen.filter((ding) => ding.soort === soort)
    return (
      <details key={soort} className="gezin-soort">
        <summary>{`${texts.soorten[soort]} (${same.length})`}</summary>
        <ul role="list" className="lijst">
          {same.map((ding) => (
            <li key={ding.id}>{ding.tekst}</li>
          ))}
        </ul>
      </details>
    )
  })
}
