import { useState } from 'react'
import type { Gebruiksvraag } from '../../../delen/gebruik/contract.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import { mijnGevraagdTexts } from './texts.ts'

type DeelProps = { vraag: Gebruiksvraag; own: boolean; onChanged: () => void }

/** One question whether something I said may be used: who asks, what I said, what for, and my answer. */
export function EenGebruik({ vraag: v, tekst, own, onChanged }: DeelProps & { tekst: string }) {
  const texts = useTexts(mijnGevraagdTexts)
  return (
    <Kaart level={2} above={texts.wil} title={texts.vraagt(v.vrager.naam, v.vrager.organisatie)}>
      {tekst && (
        <>
          <p className="gedempt">{texts.jijZei}</p>
          {own ? <EigenWoorden>{tekst}</EigenWoorden> : <p>{tekst}</p>}
        </>
      )}
      <p className="gedempt">{texts.waarvoor}</p>
      <p>{v.waarvoor}</p>
      {v.antwoord !== null && (
        <p>
          <strong>{standOf(v, texts)}</strong> {v.woorden}
        </p>
      )}
      {v.abilities.magAntwoorden && <Antwoord vraag={v} own={own} onChanged={onChanged} />}
      {v.abilities.magIntrekken && <Terugnemen vraag={v} own={own} onChanged={onChanged} />}
    </Kaart>
  )
}

function standOf(v: Gebruiksvraag, texts: { jouwJa: string; jouwNee: string; jouwTerug: string }): string {
  if (v.ingetrokken) return texts.jouwTerug
  return v.antwoord === 'ja' ? texts.jouwJa : texts.jouwNee
}

function Antwoord({ vraag: v, own, onChanged }: DeelProps) {
  const texts = useTexts(mijnGevraagdTexts)
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', woorden: '' },
    klad: `gebruik-${v.id}`,
    validate: ({ antwoord }) => (antwoord === '' ? { antwoord: texts.kies } : {}),
    send: async (body) => {
      await send('PUT', `/v1/gebruiksvragen/${v.id}/antwoord`, { body, ifMatch: `"${v.versie}"` })
      onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.mag}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.stuur}
        </Knop>
      }
    >
      <RadioKaarten
        look="groot"
        label={texts.mag}
        options={[
          { value: 'ja', label: texts.ja },
          { value: 'nee', label: texts.nee },
        ]}
        {...form.field('antwoord')}
      />
      <Spreekvlak rows={2} optional own={own} label={texts.woorden} max={4000} {...form.field('woorden')} />
    </Formulier>
  )
}

function Terugnemen({ vraag: v, own, onChanged }: DeelProps) {
  const texts = useTexts(mijnGevraagdTexts)
  const [open, setOpen] = useState(false)
  const form = useFormulier({
    initial: { reden: '' },
    klad: `gebruik-terug-${v.id}`,
    validate: ({ reden }) => (reden.trim() === '' ? { reden: texts.schrijf } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/gebruiksvragen/${v.id}/intrekking`, {
        body,
        actionKey,
        ifMatch: `"${v.versie}"`,
      })
      onChanged()
    },
  })
  if (!open)
    return (
      <Knop wide onClick={() => setOpen(true)}>
        {texts.neem}
      </Knop>
    )
  return (
    <Formulier
      form={form}
      label={texts.neem}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.neem}
        </Knop>
      }
    >
      <Spreekvlak rows={2} own={own} label={texts.waarom} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
