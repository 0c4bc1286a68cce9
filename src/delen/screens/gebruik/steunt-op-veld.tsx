import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { nearMoment } from '../../../web/datum.ts'
import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Bruikbaar } from '../../gebruik/contract.ts'
import { gebruikTexts } from './texts.ts'
import { useGebruik } from './use-gebruik.ts'
import './gebruik.css'

type SteuntOpVeldProps = {
  casusId: string
  value: readonly string[]
  onChange: (ids: string[]) => void
  error?: string | undefined
}

/** On which bijdragen a step rests: what may be chosen, why something may not, and a way to ask its source. */
export function SteuntOpVeld({ casusId, value, onChange, error }: SteuntOpVeldProps) {
  const texts = useTexts(gebruikTexts)
  const { gebruik, refetch } = useGebruik(casusId)
  const [open, setOpen] = useState(value.length > 0)
  if (!gebruik) return null
  const toggle = (id: string, on: boolean) => onChange(on ? [...value, id] : value.filter((v) => v !== id))
  return (
    <details
      className="steunt-op"
      open={open || error !== undefined}
      onToggle={(e) => setOpen(e.currentTarget.open)}
    >
      <summary>
        {texts.waarRustDitOp}{' '}
        {value.length > 0 && <span className="gedempt">{texts.gekozen(value.length)}</span>}
      </summary>
      {error && <p className="veld__fout">{error}</p>}
      <p className="gedempt">{gebruik.bruikbaar.length === 0 ? texts.niets : texts.hint}</p>
      <ul role="list">
        {gebruik.bruikbaar.map((b) => (
          <li key={b.id}>
            {b.mag ? (
              <Vinkje
                name={`steunt-op-${b.id}`}
                label={b.tekst}
                hint={b.bron}
                value={value.includes(b.id)}
                onChange={(on) => toggle(b.id, on)}
              />
            ) : (
              <KanNiet casusId={casusId} bron={b} onAsked={() => void refetch()} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function KanNiet({ casusId, bron: b, onAsked }: { casusId: string; bron: Bruikbaar; onAsked: () => void }) {
  const texts = useTexts(gebruikTexts)
  const taal = useTaal()
  const now = useNow()
  const [asking, setAsking] = useState(false)
  if (b.waarom === null) return null
  const canAsk = b.waarom !== 'orientatie' && b.waarom !== 'gevraagd'
  return (
    <div className="steunt-op__niet">
      <p>
        {b.tekst}{' '}
        <span className="gedempt">{[b.bron, nearMoment(b.op, taal, now)].filter(Boolean).join(', ')}</span>
      </p>
      <p className="steunt-op__waarom">
        {texts.waarom[b.waarom]} {b.vraag?.woorden && texts.metWoorden(b.vraag.woorden)}
      </p>
      <div className="steunt-op__daden">
        {canAsk && !asking && (
          <Knop size="klein" onClick={() => setAsking(true)}>
            {texts.vraagHet(b.bron)}
          </Knop>
        )}
        {b.telefoon && <BelKnop number={b.telefoon} name={b.bron} look="icoon" />}
      </div>
      {asking && (
        <Vraag
          path={`/v1/casussen/${casusId}/bijdragen/${b.id}/gebruiksvragen`}
          onDone={(sent) => {
            setAsking(false)
            if (sent) onAsked()
          }}
        />
      )}
    </div>
  )
}

// No form of its own: it stands inside the form of the step, and forms don't nest.
function Vraag({ path, onDone }: { path: string; onDone: (sent: boolean) => void }) {
  const texts = useTexts(gebruikTexts)
  const [waarvoor, setWaarvoor] = useState('')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (waarvoor.trim() === '') return setWrong(texts.schrijfWaarvoor)
    setBusy(true)
    await send('POST', path, { body: { waarvoor } }).then(
      () => onDone(true),
      (cause: unknown) => setError(cause),
    )
    setBusy(false)
  }
  return (
    <div className="steunt-op__vraag">
      {error !== null && <ProbleemMelding error={error} />}
      <Tekstvlak
        name={`waarvoor-${path}`}
        label={texts.waarvoor}
        rows={2}
        max={4000}
        value={waarvoor}
        onChange={setWaarvoor}
        error={wrong}
      />
      <div className="steunt-op__daden">
        <Knop size="klein" variant="primair" busy={busy} onClick={() => void submit()}>
          {texts.stuur}
        </Knop>
        <Knop size="klein" variant="stil" onClick={() => onDone(false)}>
          {texts.laat}
        </Knop>
      </div>
    </div>
  )
}
