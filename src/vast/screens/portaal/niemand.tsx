import { useState } from 'react'
import { firstName } from '../../../portaal/screens/woorden.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Gemist, PlekMoment } from '../../contract.ts'
import { blijftTexts } from './texts.ts'

type Props = { moment: PlekMoment; leest: readonly string[]; onChanged: () => Promise<void> }

/** Saying that nobody was there: one tap, asked once more with who reads it; and what came of it. */
export function Niemand({ moment, leest, onChanged }: Props) {
  const texts = useTexts(blijftTexts).niemand
  const [asks, setAsks] = useState(false)
  if (moment.gemist) return <Gezegd gemist={moment.gemist} leest={leest} onChanged={onChanged} />
  if (!moment.magGemist) return null
  return asks ? (
    <Vraag
      moment={moment}
      leest={leest}
      onChanged={async () => {
        await onChanged()
        setAsks(false)
      }}
      onCancel={() => setAsks(false)}
    />
  ) : (
    <Knop onClick={() => setAsks(true)}>{texts.knop}</Knop>
  )
}

function Vraag({ moment, leest, onChanged, onCancel }: Props & { onCancel: () => void }) {
  const texts = useTexts(blijftTexts).niemand
  const taal = useTaal()
  const form = useFormulier({
    initial: { tekst: '' },
    klad: `vast-gemist-${moment.id}`,
    send: async (body, actionKey) => {
      await send('POST', `/v1/plek-momenten/${moment.id}/gemist`, { body, actionKey })
      await onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.zeker(moment.wat)}
      actions={
        <>
          <Knop type="submit" variant="primair" wide busy={form.busy}>
            {texts.ja}
          </Knop>
          <Knop variant="stil" wide onClick={onCancel}>
            {texts.nee}
          </Knop>
        </>
      }
    >
      <p role="status">
        <strong>{texts.kop}</strong> {readers(leest, texts, taal)} {texts.nietJij}
      </p>
      <Spreekvlak label={texts.tekst} rows={2} max={4000} optional own {...form.field('tekst')} />
    </Formulier>
  )
}

type GezegdProps = Omit<Props, 'moment'> & { gemist: Gemist }

function Gezegd({ gemist, leest, onChanged }: GezegdProps) {
  const texts = useTexts(blijftTexts).niemand
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const takeBack = async () => {
    setError(null)
    await send('DELETE', `/v1/gemiste-momenten/${gemist.id}`, { ifMatch: `"${gemist.versie}"` }).then(
      onChanged,
      setError,
    )
  }
  return (
    <div className="plek-moment__niemand">
      <p role="status">
        <strong>{texts.gezegd}</strong> {gemist.antwoord === '' && readers(leest, texts, taal)}
      </p>
      {gemist.tekst && <EigenWoorden>{gemist.tekst}</EigenWoorden>}
      {gemist.antwoord && (
        <p>
          <strong>{texts.antwoord(firstName(gemist.van))}</strong> {gemist.antwoord}
        </p>
      )}
      {error !== null && <ProbleemMelding error={error} />}
      {gemist.abilities.magTerug && (
        <div className="plek-moment__terug">
          <Knop size="klein" onClick={takeBack}>
            {texts.terug}
          </Knop>
          <span className="gedempt">{texts.terugVandaag}</span>
        </div>
      )}
    </div>
  )
}

function readers(
  leest: readonly string[],
  texts: { leest: (naam: string) => string; lezen: (namen: string) => string; iemand: string },
  taal: Parameters<typeof listInWords>[1],
): string {
  const names = leest.map(firstName)
  if (names.length === 0) return texts.iemand
  return (names.length === 1 ? texts.leest : texts.lezen)(listInWords(names, taal))
}
