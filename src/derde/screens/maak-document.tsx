import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Keuze } from '../contract.ts'
import type { ActProps } from './derde-props.ts'
import { Knoppen } from './knoppen.tsx'
import { derdeTexts } from './texts.ts'

type Stuk = Keuze['keuze'][number]
type Items = Record<string, string>

/** A minimal document: as few items as will do, each with why it can't go when it can't. */
export function MaakDocument({ derde, done, cancel }: ActProps) {
  const texts = useTexts(derdeTexts)
  const { data, error, refetch } = useQuery(apiQuery<Keuze>(`/v1/derden/${derde.id}/keuze`))
  const form = useFormulier({
    initial: { doel: '', items: {} as Items },
    klad: `derdendocument-${derde.id}`,
    validate: (v) => ({
      ...(v.doel.trim() === '' && { doel: texts.verplicht }),
      ...(Object.keys(v.items).length === 0 && { items: texts.kies }),
    }),
    send: async ({ doel, items }, actionKey) => {
      const body = {
        doel,
        items: Object.entries(items).map(([bijdrageId, passage]) => ({ bijdrageId, passage })),
      }
      await send('POST', `/v1/derden/${derde.id}/documenten`, { body, actionKey })
      await done()
    },
  })
  if (!data) return error ? <ProbleemMelding error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const { items } = form.values
  const toggle = (id: string, on: boolean) => {
    const { [id]: _gone, ...rest } = items
    form.set('items', on ? { ...items, [id]: '' } : rest)
  }
  return (
    <Formulier
      form={form}
      label={texts.maakDocument}
      actions={<Knoppen form={form} label={texts.maakDocument} cancel={cancel} />}
    >
      <p>{texts.documentUitleg}</p>
      <Tekstvlak label={texts.doel} max={4000} rows={2} {...form.field('doel')} />
      <fieldset className="derden-keuze">
        <legend>{texts.kies}</legend>
        {data.data.keuze.length === 0 && <p>{texts.nietsTeKiezen}</p>}
        {data.data.keuze.map((stuk) => (
          <EenStuk
            key={stuk.bijdrageId}
            stuk={stuk}
            derdeId={derde.id}
            passage={items[stuk.bijdrageId]}
            toggle={(on) => toggle(stuk.bijdrageId, on)}
            cut={(passage) => form.set('items', { ...items, [stuk.bijdrageId]: passage })}
            asked={() => void refetch()}
          />
        ))}
      </fieldset>
    </Formulier>
  )
}

type EenStukProps = {
  stuk: Stuk
  derdeId: string
  passage: string | undefined
  toggle: (on: boolean) => void
  cut: (passage: string) => void
  asked: () => void
}

function EenStuk({ stuk, derdeId, passage, toggle, cut, asked }: EenStukProps) {
  const texts = useTexts(derdeTexts)
  if (stuk.vonnis !== 'mag')
    return (
      <div>
        <p className="gedempt">
          {stuk.tekst} ({texts.van(stuk.bron)}). {texts.vonnis[stuk.vonnis]}.
        </p>
        {stuk.vonnis === 'vraag_bron' && <VraagBron stuk={stuk} derdeId={derdeId} asked={asked} />}
      </div>
    )
  return (
    <div>
      <Vinkje
        name={`stuk-${stuk.bijdrageId}`}
        label={`${stuk.tekst} (${texts.van(stuk.bron)})`}
        value={passage !== undefined}
        onChange={toggle}
      />
      {passage !== undefined && (
        <Tekstveld
          name={`passage-${stuk.bijdrageId}`}
          label={texts.passage}
          hint={texts.passageHint}
          optional
          value={passage}
          onChange={cut}
        />
      )}
    </div>
  )
}

function VraagBron({ stuk, derdeId, asked }: { stuk: Stuk; derdeId: string; asked: () => void }) {
  const texts = useTexts(derdeTexts)
  const [waarvoor, setWaarvoor] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (waarvoor === null) return <Knop onClick={() => setWaarvoor('')}>{texts.vraagBron}</Knop>
  const ask = () =>
    send('POST', `/v1/derden/${derdeId}/instemmingen`, { body: { bijdrageId: stuk.bijdrageId, waarvoor } })
      .then(asked)
      .catch(setError)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Tekstveld
        name={`waarvoor-${stuk.bijdrageId}`}
        label={texts.waarvoor}
        value={waarvoor}
        onChange={setWaarvoor}
      />
      <Knop onClick={ask}>{texts.vraagBron}</Knop>
    </>
  )
}
