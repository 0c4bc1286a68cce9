import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnTelefoons } from '../../contract.ts'
import { telefoonsQuery } from './telefoons-query.ts'
import { passkeyTexts } from './texts.ts'
import './deur.css'

type Code = MijnTelefoons['codes'][number]

/** On Mijn plan, after the page stands: someone made a new code for this page, or it was opened with one. */
export default function NieuweCodeMelding() {
  const texts = useTexts(passkeyTexts).code
  const { data, refetch } = useQuery(telefoonsQuery)
  const codes = data?.data.codes ?? []
  if (codes.length === 0) return null
  return (
    <div className="mijn__stapel" aria-live="polite">
      <NieuweCodes codes={codes.slice(0, 1)} onOut={() => void refetch()} />
      <KnopLink to="/portaal/telefoons" variant="stil">
        {texts.lees}
      </KnopLink>
    </div>
  )
}

type NieuweCodesProps = { codes: readonly Code[]; onOut: (words: string) => void }

/** Codes with which someone else could get in: who made them, and a way to put them out. */
export function NieuweCodes({ codes, onOut }: NieuweCodesProps) {
  const texts = useTexts(passkeyTexts).code
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const putOut = (code: Code) =>
    send('DELETE', `/v1/mijn-codes/${code.id}`).then(() => onOut(texts.uitKlaar), setError)
  return codes.map((code) => {
    const functies: Readonly<Record<string, string>> = texts.functies
    const wie = [functies[code.functie] ?? code.functie, code.organisatie].filter(Boolean).join(', ')
    if (code.gebruiktOp)
      return (
        <Melding key={code.id} tone="let-op" title={texts.gebruiktTitel}>
          <div className="deur__zinnen">
            <p>{texts.gebruikt(wie, longDate(code.gebruiktOp, taal))}</p>
            <p>{texts.gebruiktDan}</p>
          </div>
        </Melding>
      )
    return (
      <Melding
        key={code.id}
        tone="let-op"
        title={texts.titel}
        actions={<Knop onClick={() => putOut(code)}>{texts.uit}</Knop>}
      >
        <div className="deur__zinnen">
          <p>{texts.wie(wie, longDate(code.gemaaktOp, taal))}</p>
          <p>{texts.vroeg}</p>
          <p>{texts.nietGevraagd}</p>
        </div>
        {error !== null && <ProbleemMelding error={error} />}
      </Melding>
    )
  })
}
