import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { MedewerkerBereik, OrganisatieBereik } from '../contract.ts'
import { Nummers, WeerVanaf } from './nummers.tsx'
import { contactTexts } from './texts.ts'

type Props = { soort: 'medewerker' | 'organisatie'; id: string; naam: string }

/** Who answers now, read when one opens it: Wie is wie is long, and most of it is not called. */
export function NuBellen(props: Props) {
  const texts = useTexts(contactTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {texts.wieNeemtOp}
        <span className="alleen-voor-lezers">: {props.naam}</span>
      </summary>
      {isOpen && (props.soort === 'medewerker' ? <Medewerker {...props} /> : <Organisatie {...props} />)}
    </details>
  )
}

function Medewerker({ id, naam }: Props) {
  const { data, error, refetch } = useQuery(
    apiQuery<MedewerkerBereik>(`/v1/medewerkers/${id}/bereikbaarheid`),
  )
  if (error) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  return (
    data && (
      <>
        <Nummers naam={naam} nu={data.data.weg.nu} />
        <WeerVanaf weg={data.data.weg} />
      </>
    )
  )
}

function Organisatie({ id, naam }: Props) {
  const { data, error, refetch } = useQuery(
    apiQuery<OrganisatieBereik>(`/v1/organisaties/${id}/bereikbaarheid`),
  )
  if (error) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  return data && <Nummers naam={naam} nu={data.data.nu} />
}
