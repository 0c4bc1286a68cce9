import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Deelname, Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import { NoteerAntwoord } from './wie-komt.tsx'

type Part = { overleg: Overleg; refresh: () => Promise<void> }

/** My own answer and what I want to say. */
export function MijnVoorbereiding({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const [open, setOpen] = useState(false)
  const mine = overleg.deelnames.find((d) => d.ik)
  if (!mine) return null
  return (
    <Kaart title={texts.mijnAntwoord} level={2}>
      <p>
        <strong>{texts.ikAntwoord[mine.aanwezigheid]}</strong>
        {mine.metWie && `, ${texts.metIemand(mine.metWie)}`}
      </p>
      <Knop size="klein" onClick={() => setOpen(true)}>
        {texts.verander}
      </Knop>
      {open && (
        <NoteerAntwoord overleg={overleg} deelname={mine} refresh={refresh} onClose={() => setOpen(false)} />
      )}
      <Woorden deelname={mine} refresh={refresh} />
    </Kaart>
  )
}

function Woorden({ deelname, refresh }: { deelname: Deelname; refresh: () => Promise<void> }) {
  const texts = useTexts(overlegTexts)
  const [saved, setSaved] = useState(false)
  const own = deelname.voorbereidingen.find((v) => v.vanMij)
  const form = useFormulier({
    initial: {
      tekst: own?.tekst ?? '',
      voorWie: own?.voorWie ?? ('vaste_persoon' as const as 'vaste_persoon' | 'aan_tafel' | ''),
    },
    klad: `voorbereiding-${deelname.id}`,
    validate: (v) => (v.tekst.trim() === '' ? { tekst: texts.leegVeld } : {}),
    send: async (body) => {
      await send('PUT', `/v1/deelnames/${deelname.id}/voorbereiding`, {
        body,
        ifMatch: `"${own?.versie ?? 0}"`,
      })
      await refresh()
      setSaved(true)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Tekstvlak label={texts.voorbereiding} rows={3} max={4000} {...form.field('tekst')} />
      <RadioKaarten
        label={texts.voorbereidingVoor}
        look="pil"
        options={(['vaste_persoon', 'aan_tafel'] as const).map((value) => ({
          value,
          label: texts.voorbereidingWie[value],
        }))}
        {...form.field('voorWie')}
      />
      {saved && !form.isDirty && <Melding tone="gelukt" live title={texts.voorbereidingBewaard} />}
    </Formulier>
  )
}
