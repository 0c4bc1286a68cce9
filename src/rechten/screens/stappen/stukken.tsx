import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Stukken as Antwoord } from '../../answers.ts'
import { rechtenTexts } from '../texts.ts'

type Stuk = Antwoord['stukken'][number]
type Keuze = 'geven' | 'zonder_woorden' | 'niet'

/** Step 4: the file item by item; read only when asked for, since reading it is logged. */
export function Stukken({ id, refresh }: { id: string; refresh: () => Promise<void> }) {
  const texts = useTexts(rechtenTexts)
  const [shown, setShown] = useState(false)
  const { data, error, refetch } = useQuery({
    ...apiQuery<Antwoord>(`/v1/verzoeken/${id}/stukken`),
    enabled: shown,
  })
  return (
    <Kaart title={texts.beoordeelTitel} level={2}>
      <p>{texts.beoordeelUitleg}</p>
      {!shown && <Knop onClick={() => setShown(true)}>{texts.laatStukken}</Knop>}
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      {data?.data.stukken.map((stuk) => (
        <EenStuk key={`${stuk.tabel}${stuk.rijId}`} id={id} stuk={stuk} done={refresh} />
      ))}
    </Kaart>
  )
}

function EenStuk({ id, stuk, done }: { id: string; stuk: Stuk; done: () => Promise<void> }) {
  const texts = useTexts(rechtenTexts)
  const [open, setOpen] = useState(stuk.controle !== null && stuk.oordeel === null)
  return (
    <Kaart
      title={stuk.titel}
      level={3}
      tone={open ? 'nadruk' : 'stil'}
      above={stuk.bron && texts.bron(stuk.bron)}
    >
      <dl className="rechten-feiten">
        {Object.entries(stuk.velden).map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{Array.isArray(waarde) ? waarde.join(', ') : String(waarde)}</dd>
          </div>
        ))}
      </dl>
      {stuk.geweigerdDoor && <p>{texts.geweigerdDoor(stuk.geweigerdDoor)}</p>}
      {stuk.oordeel && (
        <p>
          {texts.oordeelBewaard(texts.keuzes[stuk.oordeel.besluit])}. {stuk.oordeel.reden}
        </p>
      )}
      {!stuk.geweigerdDoor &&
        (open ? (
          <Oordeel id={id} stuk={stuk} done={() => done().then(() => setOpen(false))} />
        ) : (
          <Knop size="klein" onClick={() => setOpen(true)}>
            {texts.keuze}
          </Knop>
        ))}
    </Kaart>
  )
}

function Oordeel({ id, stuk, done }: { id: string; stuk: Stuk; done: () => Promise<void> }) {
  const texts = useTexts(rechtenTexts)
  const form = useFormulier({
    initial: { besluit: '' as Keuze | '', reden: '', vanWie: '', weglaten: '' },
    validate: (v) => ({
      ...(v.besluit === '' && { besluit: texts.verplicht }),
      ...(v.reden.trim() === '' && { reden: texts.verplicht }),
      ...(v.besluit === 'zonder_woorden' && v.vanWie.trim() === '' && { vanWie: texts.verplicht }),
      ...(v.besluit === 'zonder_woorden' && v.weglaten.trim() === '' && { weglaten: texts.verplicht }),
    }),
    send: async (v) => {
      const weglaten =
        v.besluit === 'zonder_woorden'
          ? v.weglaten
              .split('\n')
              .map((w) => w.trim())
              .filter(Boolean)
          : []
      const oordeel = {
        tabel: stuk.tabel,
        rijId: stuk.rijId,
        controle: stuk.controle ?? 'derden',
        besluit: v.besluit,
        reden: v.reden,
        vanWie: v.vanWie,
        weglaten,
      }
      await send('PUT', `/v1/verzoeken/${id}/oordelen`, { body: { oordelen: [oordeel] } })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.keuze}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={stuk.controle ? texts.controle[stuk.controle] : texts.keuze}
        options={(['geven', 'zonder_woorden', 'niet'] as const).map((k) => ({
          value: k,
          label: texts.keuzes[k],
        }))}
        {...form.field('besluit')}
      />
      {form.values.besluit === 'zonder_woorden' && (
        <>
          <Tekstveld label={texts.vanWie} {...form.field('vanWie')} />
          <Tekstvlak label={texts.weglaten} rows={2} {...form.field('weglaten')} />
        </>
      )}
      <Tekstvlak label={texts.reden} max={4000} rows={2} {...form.field('reden')} />
    </Formulier>
  )
}
