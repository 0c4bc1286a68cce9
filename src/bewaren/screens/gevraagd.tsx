import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Instemming } from '../contract.ts'
import { bewaarTexts } from './texts.ts'

/** What this organisation is asked as a source; nothing is shown when nothing is asked. */
export function Gevraagd() {
  const texts = useTexts(bewaarTexts)
  const queryClient = useQueryClient()
  const query = useQuery(apiQuery<Instemming[]>('/v1/instemmingen'))
  const [open, setOpen] = useState<Instemming | null>(null)
  const mine = query.data?.data.filter((i) => i.abilities.magAntwoorden) ?? []
  if (mine.length === 0) return null
  const done = async () => {
    setOpen(null)
    await queryClient.invalidateQueries()
  }
  return (
    <Sectie title={texts.gevraagd}>
      <p className="gedempt">{texts.gevraagdUitleg}</p>
      <Tabel
        caption={texts.gevraagd}
        rows={mine}
        rowKey={(i) => i.id}
        columns={[
          {
            key: 'casus',
            header: texts.casus,
            cell: (i) => <Celtekst main={i.kenmerk} below={texts.geval[i.geval]} strong />,
          },
          { key: 'waarom', header: texts.waarom, cell: (i) => i.waarom },
          {
            key: 'antwoord',
            header: texts.antwoord,
            cell: (i) => (
              <Knop size="klein" aria-label={`${texts.antwoord}: ${i.kenmerk}`} onClick={() => setOpen(i)}>
                {texts.antwoord}
              </Knop>
            ),
          },
        ]}
      />
      <Dialoog open={open !== null} title={texts.antwoord} onClose={() => setOpen(null)}>
        {open && <Antwoord instemming={open} onDone={done} onCancel={() => setOpen(null)} />}
      </Dialoog>
    </Sectie>
  )
}

type AntwoordProps = { instemming: Instemming; onDone: () => Promise<void>; onCancel: () => void }

function Antwoord({ instemming, onDone, onCancel }: AntwoordProps) {
  const texts = useTexts(bewaarTexts)
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', reden: '' },
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.kies }),
      ...(v.antwoord === 'nee' && v.reden === '' && { reden: texts.vulIn }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/instemmingen/${instemming.id}`, { body, ifMatch: `"${instemming.versie}"` })
      await onDone()
    },
  })
  const options = [
    { value: 'ja' as const, label: texts.ja },
    { value: 'nee' as const, label: texts.nee },
  ]
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <p>{instemming.waarom}</p>
      <RadioKaarten label={texts.antwoord} options={options} {...form.field('antwoord')} />
      {form.values.antwoord === 'nee' && (
        <Tekstvlak label={texts.redenNee} rows={3} max={4000} {...form.field('reden')} />
      )}
    </Formulier>
  )
}
