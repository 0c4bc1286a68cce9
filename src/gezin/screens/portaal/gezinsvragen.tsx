import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useSessie } from '../../../web/sessie.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { MijnVragen } from '../../link/contract.ts'
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
  const { account } = useSessie().sessie
  const isJong = account.soort === 'jeugdige'
  return (
    <Kaart title={isJong ? texts.vraag : texts.vraagOuder(vraag.jeugdige)} tone="nadruk">
      <p>{isJong ? texts.overWie(vraag.wie) : texts.zoVraagt(vraag.jeugdige, vraag.wie)}</p>
      {(vraag.antwoord === null || vraag.antwoord === 'ja') && <p>{texts.uitleg}</p>}
      {vraag.abilities.magNee && <p>{texts.naNee}</p>}
      <Stand vraag={vraag} />
      <Antwoord vraag={vraag} />
      <p className="slotregel">
        <Icoon pad={iconZien} />
        <span>{isJong ? texts.wieLeest : texts.wieLeestOuder}</span>
      </p>
    </Kaart>
  )
}

function Stand({ vraag }: { vraag: Vraag }) {
  const { afstemmen: texts } = useTexts(mijnGezinTexts)
  return (
    <>
      {vraag.antwoord && (
        <p role="status">
          <strong>{texts.zei[vraag.antwoord]}</strong>
          {vraag.antwoord === 'ja' && !vraag.loopt && !vraag.voorbij && ` ${texts.begint}`}
        </p>
      )}
      {vraag.loopt && <p>{texts.loopt}</p>}
      {vraag.voorbij && <p>{texts.voorbij}</p>}
    </>
  )
}

/** Yes and no are one tap each; taking a yes back ends it for everyone, so it is asked once more. */
function Antwoord({ vraag }: { vraag: Vraag }) {
  const { afstemmen: texts } = useTexts(mijnGezinTexts)
  const client = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [takesBack, setTakesBack] = useState(false)
  const say = async (antwoord: 'ja' | 'nee' | 'ingetrokken') => {
    setError(null)
    setTakesBack(false)
    const body = { persoonId: vraag.persoonId, antwoord }
    await send('POST', `/v1/gezinslinks/${vraag.linkId}/antwoorden`, { body }).then(
      () => client.invalidateQueries(),
      setError,
    )
  }
  const { magJa, magNee, magTerugnemen } = vraag.abilities
  return (
    <>
      <div className="gezin__keuzes">
        {magJa && (
          <Knop variant="primair" wide onClick={() => say('ja')}>
            {texts.ja}
          </Knop>
        )}
        {magNee && (
          <Knop wide onClick={() => say('nee')}>
            {texts.nee}
          </Knop>
        )}
        {magTerugnemen && (
          <Knop wide onClick={() => setTakesBack(true)}>
            {texts.terugnemen}
          </Knop>
        )}
      </div>
      <Bevestig
        open={takesBack}
        title={texts.terugVraag}
        confirm={texts.terugnemen}
        onConfirm={() => say('ingetrokken')}
        onCancel={() => setTakesBack(false)}
      >
        <p>{texts.terugGevolg}</p>
      </Bevestig>
      {error !== null && <ProbleemMelding error={error} />}
    </>
  )
}
