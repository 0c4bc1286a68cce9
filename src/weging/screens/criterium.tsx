import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { shortMoment } from '../../web/datum.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { type Oordeel, type OordeelWaarde, oordelen, type WegingAntwoord } from '../contract.ts'
import { wegingTexts } from './texts.ts'

type CriteriumRow = WegingAntwoord['criteria'][number]
type Props = { id: string; criterium: CriteriumRow; mag: boolean; alsAdvies: boolean }

/** One criterion as a question: what the sender wrote, who judged what and why, and one's own judgement. */
export function Criterium({ id, criterium: c, mag, alsAdvies }: Props) {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  const own = c.oordelen.find((o) => o.vanMij)
  const [isOpen, setOpen] = useState(false)
  return (
    <Sectie title={c[taal]} beside={c.vraag[taal]}>
      <div className="weging-criterium">
        <div className="weging-bewijs">
          <h3>{texts.bewijs}</h3>
          <p>{c.bewijs || texts.geenBewijs}</p>
        </div>
        <div>
          <h3>{texts.oordelen}</h3>
          {c.oordelen.length === 0 && <p className="gedempt">{texts.geenOordeel}</p>}
          <ul className="weging-oordelen" role="list">
            {c.oordelen.map((o) => (
              <OordeelKaart key={`${o.naam}${o.functie}`} oordeel={o} />
            ))}
          </ul>
          {c.verschilt && <Melding title={texts.verschilt} />}
          {mag && own && !isOpen && <Knop onClick={() => setOpen(true)}>{texts.bijstellen}</Knop>}
          {mag && (!own || isOpen) && (
            <MijnOordeel
              key={own?.versie ?? 0}
              id={id}
              code={c.code}
              naam={c[taal]}
              own={own}
              alsAdvies={alsAdvies}
              onSaved={() => setOpen(false)}
            />
          )}
        </div>
      </div>
    </Sectie>
  )
}

function OordeelKaart({ oordeel: o }: { oordeel: Oordeel }) {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  return (
    <li className="weging-oordeel">
      <p>
        <strong>{texts.oordeel[o.oordeel]}</strong>
        {o.advies && ` (${texts.advies})`}
      </p>
      <p>{o.reden}</p>
      <p className="gedempt">
        {o.naam}, {o.functie}, {o.organisatie}; {shortMoment(o.op, taal)}
      </p>
    </li>
  )
}

type MijnProps = {
  id: string
  code: string
  naam: string
  own: Oordeel | undefined
  alsAdvies: boolean
  onSaved: () => void
}

function MijnOordeel({ id, code, naam, own, alsAdvies, onSaved }: MijnProps) {
  const texts = useTexts(wegingTexts)
  const label = alsAdvies ? texts.mijnAdvies : texts.mijnOordeel
  const queryClient = useQueryClient()
  const form = useFormulier<{ oordeel: OordeelWaarde | ''; reden: string }>({
    initial: { oordeel: own?.oordeel ?? '', reden: own?.reden ?? '' },
    klad: `weging.${id}.${code}`,
    validate: (v) => ({
      ...(v.oordeel === '' ? { oordeel: label } : {}),
      ...(v.reden === '' ? { reden: texts.mijnReden } : {}),
    }),
    send: async (values) => {
      await send('PUT', `/v1/aanmeldingen/${id}/weging/oordelen/${code}`, {
        body: { ...values, versie: own?.versie ?? 0 },
      })
      await queryClient.invalidateQueries({ queryKey: [`/v1/aanmeldingen/${id}/weging`] })
      onSaved()
    },
  })
  return (
    <Formulier
      form={form}
      label={`${label}: ${naam}`}
      actions={
        <Knop type="submit" busy={form.busy}>
          {alsAdvies ? texts.bewaarAdvies : texts.bewaar}
        </Knop>
      }
    >
      <RadioKaarten
        label={label}
        look="pil"
        options={oordelen.map((value) => ({ value, label: texts.oordeel[value] }))}
        {...form.field('oordeel')}
      />
      <Tekstvlak label={texts.mijnReden} rows={3} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
