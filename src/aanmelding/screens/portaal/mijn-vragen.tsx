import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { read, send } from '../../../web/api.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { apiQuery } from '../../../web/query.ts'
import { type SameTexts, useTexts } from '../../../web/texts.ts'
import type { AanmeldingAntwoord, AanmeldingenLijst } from '../../contract.ts'
import type { nl } from './texts.nl.ts'
import { vraagTexts } from './texts.ts'
import './vraag.css'

/** Own questions, each with its state in easy words and what can be answered now. */
export function MijnVragen() {
  const texts = useTexts(vraagTexts)
  const concepten = useQuery(apiQuery<AanmeldingenLijst>('/v1/aanmeldingen?deel=concepten'))
  const verzonden = useQuery(apiQuery<AanmeldingenLijst>('/v1/aanmeldingen?deel=verzonden'))
  const all = [...(concepten.data?.data.regels ?? []), ...(verzonden.data?.data.regels ?? [])]
  if (all.length === 0) return null
  return (
    <Sectie title={texts.eerder}>
      {all.map((r) => (
        <MijnVraag key={r.id} id={r.id} />
      ))}
    </Sectie>
  )
}

function MijnVraag({ id }: { id: string }) {
  const texts = useTexts(vraagTexts)
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const a = useQuery(apiQuery<AanmeldingAntwoord>(`/v1/aanmeldingen/${id}`)).data?.data
  if (!a) return null
  const act = async (method: 'POST' | 'DELETE', what: string, body?: object) => {
    const { etag } = await read(`/v1/aanmeldingen/${id}`)
    await send(method, `/v1/aanmeldingen/${id}${what}`, { body, ifMatch: etag }).then(
      () => setError(null),
      setError,
    )
    await queryClient.invalidateQueries()
  }
  const { abilities: can } = a
  return (
    <Kaart title={standOf(a, texts)}>
      {error !== null && <ProbleemMelding error={error} />}
      <EigenWoorden>{a.velden.vraag}</EigenWoorden>
      {can.ja && (
        <div className="vraag-antwoord">
          <Knop variant="primair" wide onClick={() => act('POST', '/ja', {})}>
            {texts.ja}
          </Knop>
          <p className="gedempt">{texts.jaHint}</p>
          <Nee onConfirm={() => act('POST', '/nee')} />
          <p className="gedempt">
            {texts.neeHint} {texts.geenBoos}
          </p>
        </div>
      )}
      {can.verzenden && <Knop onClick={() => act('POST', '/verzendingen')}>{texts.stuurNu}</Knop>}
      {can.terugtrekken && !can.ja && (
        <Knop variant="stil" onClick={() => act('POST', '/intrekkingen')}>
          {texts.stop}
        </Knop>
      )}
      {can.weggooien && (
        <Knop variant="stil" onClick={() => act('DELETE', '')}>
          {texts.wis}
        </Knop>
      )}
    </Kaart>
  )
}

function Nee({ onConfirm }: { onConfirm: () => Promise<void> }) {
  const texts = useTexts(vraagTexts)
  const [open, setOpen] = useState(false)
  const decide = async () => {
    setOpen(false)
    await onConfirm()
  }
  return (
    <>
      <Knop wide onClick={() => setOpen(true)}>
        {texts.nee}
      </Knop>
      <Bevestig
        open={open}
        title={texts.neeTitel}
        confirm={texts.nee}
        onConfirm={decide}
        onCancel={() => setOpen(false)}
      >
        {texts.neeUitleg}
      </Bevestig>
    </>
  )
}

function standOf(a: AanmeldingAntwoord, texts: SameTexts<typeof nl>): string {
  switch (a.status) {
    case 'wacht_op_ja':
      return texts.stand.wacht_op_ja(a.ontvanger?.naam ?? '')
    case 'concept':
    case 'verzonden':
    case 'aangenomen':
    case 'casus':
    case 'teruggetrokken':
      return texts.stand[a.status]
    case 'in_weging':
    case 'samengevoegd':
      return texts.stand.anders
  }
}
