import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { send } from '../../web/api.ts'
import { shortMoment } from '../../web/datum.ts'
import { Bestandsveld } from '../../web/kit/bestandsveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconInlezen } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { InlezingAntwoord } from '../inlezing/contract.ts'
import { type MetAanmelding, optionsOf, regimesQuery } from './regimes.ts'
import { aanmeldingTexts } from './texts.ts'
import { useGoAfter } from './use-go-after.ts'
import './aanmelding.css'

const inlezingenQuery = apiQuery<InlezingAntwoord[]>('/v1/inlezingen')

/** Chooses a file, says what will happen and who sees it, and finds earlier ones again. */
export default function Inlezen() {
  const texts = useTexts(aanmeldingTexts)
  return (
    <Pagina
      title={texts.inlezenTitel}
      intro={texts.inlezenIntro}
      back={{ to: '/aanmeldingen', label: texts.titel }}
    >
      <div className="aanmelding-twee">
        <KiesBestand />
        <Kaart title={texts.watGebeurt} tone="hulp">
          <ul>
            {Object.values(texts.watGebeurtZinnen).map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Kaart>
      </div>
      <Eerder />
    </Pagina>
  )
}

type Keuze = { bestand: readonly File[]; regime: MetAanmelding | '' }

function KiesBestand() {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const { goAfter, watch } = useGoAfter()
  const regimes = useQuery(regimesQuery)
  const form = useFormulier<Keuze>({
    initial: { bestand: [], regime: '' },
    validate: (v) => ({
      ...(v.bestand.length === 0 ? { bestand: texts.kiesBestand } : {}),
      ...(v.regime === '' ? { regime: texts.kiesRegime } : {}),
    }),
    send: async ({ bestand: [file], regime }, actionKey) => {
      if (!file) return
      const path = `/v1/inlezingen?regime=${regime}`
      const { data } = await send<{ id: string }>('POST', path, { body: file, actionKey })
      await queryClient.invalidateQueries({ queryKey: ['/v1/inlezingen'] })
      goAfter(`/aanmeldingen/inlezen/${data.id}`)
    },
  })
  useEffect(() => watch(form.isDirty), [watch, form.isDirty])
  return (
    <Formulier
      form={form}
      label={texts.inlezenTitel}
      beside={<DitZien look="zin" readers={[{ id: 'ik', naam: texts.alleenJij, fixed: true }]} />}
      actions={
        <Knop type="submit" variant="primair" icon={iconInlezen} busy={form.busy}>
          {texts.leesIn}
        </Knop>
      }
    >
      <Bestandsveld
        label={texts.bestand}
        hint={texts.bestandHint}
        accept=".xlsx,.csv,.txt,.tsv"
        {...form.field('bestand')}
      />
      <RadioKaarten
        label={texts.regime}
        options={optionsOf(regimes.data?.data ?? [], texts.regimeHint)}
        {...form.field('regime')}
      />
    </Formulier>
  )
}

function Eerder() {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const query = useQuery(inlezingenQuery)
  const rows = query.data?.data
  return (
    <Sectie title={texts.eerder}>
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {rows?.length === 0 && (
        <LeegStaat icon={iconInlezen} title={texts.eerder}>
          {texts.eerderLeeg}
        </LeegStaat>
      )}
      {rows && rows.length > 0 && (
        <Tabel
          caption={texts.eerder}
          rows={rows}
          rowKey={(r) => r.id}
          rowTo={(r) => `/aanmeldingen/inlezen/${r.id}`}
          columns={[
            { key: 'naam', header: texts.bestand, cell: (r) => r.bestandsnaam },
            { key: 'stand', header: texts.kolom.stand, cell: (r) => texts.inlezingStatus[r.status] },
            {
              key: 'rijen',
              header: texts.foutKolom.rij,
              cell: (r) => texts.rijen(Math.max(r.rijen, r.verwerkt)),
            },
            { key: 'op', header: texts.kolom.sinds, cell: (r) => shortMoment(r.gestartOp, taal) },
          ]}
        />
      )}
    </Sectie>
  )
}
