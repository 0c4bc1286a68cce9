import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { MijnVragen } from '../../link-contract.ts'
import { mijnGezinTexts } from './texts.ts'
import '../gezin.css'

type Vraag = MijnVragen['vragen'][number]

/** What was asked about aligning plans in the family: yes, no, and taking a yes back, each for themselves. */
export function Gezinsvragen() {
  const { afstemmen: texts } = useTexts(mijnGezinTexts)
  const { data, error, refetch } = useQuery(apiQuery<MijnVragen>('/v1/mijn-gezinsvragen'))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { vragen } = data.data
  return (
    <Sectie title={texts.titel}>
      {vragen.length === 0 ? (
        <p>{texts.leeg}</p>
      ) : (
        vragen.map((vraag) => <EenVraag key={vraag.linkId} vraag={vraag} />)
      )}
    </Sectie>
  )
}

function EenVraag({ vraag }: { vraag: Vraag }) {
  const { afstemmen: texts } = useTexts(mijnGezinTexts)
  const client = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const say = async (antwoord: 'ja' | 'nee' | 'ingetrokken') => {
    setError(null)
    const body = { persoonId: vraag.persoonId, antwoord }
    await send('POST', `/v1/gezinslinks/${vraag.linkId}/antwoorden`, { body }).then(
      () => client.invalidateQueries(),
      setError,
    )
  }
  const { magJa, magNee, magTerugnemen } = vraag.abilities
  return (
    <Kaart title={texts.vraag(vraag.wie)} tone="nadruk">
      <p>{texts.uitleg}</p>
      {vraag.antwoord && (
        <p role="status">
          <strong>{texts.zei[vraag.antwoord]}</strong>
        </p>
      )}
      {vraag.loopt && <p>{texts.loopt}</p>}
      {vraag.voorbij && <p>{texts.voorbij}</p>}
      <div className="gezin__keuzes">
        {magJa && (
          <Knop variant="primair" wide onClick={() => void say('ja')}>
            {texts.ja}
          </Knop>
        )}
        {magNee && (
          <Knop wide onClick={() => void say('nee')}>
            {texts.nee}
          </Knop>
        )}
        {magTerugnemen && (
          <Knop wide onClick={() => void say('ingetrokken')}>
            {texts.terugnemen}
          </Knop>
        )}
      </div>
      <p className="slotregel">
        <Icoon pad={iconZien} />
        <span>{texts.wieLeest}</span>
      </p>
      {error !== null && <ProbleemMelding error={error} />}
    </Kaart>
  )
}
