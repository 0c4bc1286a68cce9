import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { dayOf, longDate, shortMoment } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconToezicht } from '../../web/kit/iconen.ts'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { type Logbladzijde, type Logdoel, type Loggebruik, type Logregel, logdoelen } from '../contract.ts'
import { toezichtTexts } from './texts.ts'
import './toezicht.css'

type Waarden = {
  doel: Logdoel | ''
  motivering: string
  van: string
  tot: string
  resultaat: Logregel['resultaat'] | ''
}

/** Reading the log, for one of the four aims and with a reason; what others read it for stands below. */
export default function Log() {
  const texts = useTexts(toezichtTexts)
  const now = useNow()
  const queryClient = useQueryClient()
  const [pages, setPages] = useState<Logbladzijde[] | null>(null)
  const today = dayOf(now)
  const ask = (values: Waarden, na: Logbladzijde['volgende'], actionKey?: string) =>
    send<Logbladzijde>('POST', '/v1/logvragen', {
      body: {
        doel: values.doel,
        motivering: values.motivering,
        van: values.van,
        tot: values.tot,
        ...(values.resultaat !== '' && { resultaat: values.resultaat }),
        ...(na && { na }),
      },
      ...(actionKey !== undefined && { actionKey }),
    })
  const form = useFormulier<Waarden>({
    initial: { doel: '', motivering: '', van: today, tot: today, resultaat: '' },
    validate: (v) => ({
      ...(v.doel === '' && { doel: texts.log.leegDoel }),
      ...(v.motivering.trim() === '' && { motivering: texts.log.leegMotivering }),
      ...(v.van === '' && { van: texts.log.leegDag }),
      ...(v.tot === '' && { tot: texts.log.leegDag }),
    }),
    send: async (values, actionKey) => {
      const answer = await ask(values, null, actionKey)
      setPages([answer.data])
      await queryClient.invalidateQueries({ queryKey: ['/v1/loggebruik'] })
    },
  })
  const next = pages?.at(-1)?.volgende ?? null
  const more = async () => {
    const answer = await ask(form.values, next)
    setPages((old) => [...(old ?? []), answer.data])
  }
  return (
    <Pagina
      title={texts.log.titel}
      back={{ to: '/toezicht', label: texts.terug }}
      intro={<p>{texts.log.intro}</p>}
    >
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.log.lees}
          </Knop>
        }
      >
        <RadioKaarten
          label={texts.log.doel}
          options={logdoelen.map((value) => ({ value, label: texts.log.doelen[value] }))}
          {...form.field('doel')}
        />
        <Tekstvlak
          label={texts.log.motivering}
          hint={texts.log.motiveringHint}
          max={4000}
          {...form.field('motivering')}
        />
        <div className="toezicht-dagen">
          <Dagveld label={texts.log.van} max={today} {...form.field('van')} />
          <Dagveld label={texts.log.tot} max={today} {...form.field('tot')} />
          <Keuzelijst
            label={texts.log.resultaat}
            options={(['gelukt', 'geweigerd', 'fout'] as const).map((value) => ({
              value,
              label: texts.log.resultaten[value],
            }))}
            {...form.field('resultaat')}
          />
        </div>
      </Formulier>
      {pages && <Regels regels={pages.flatMap((page) => page.regels)} more={next ? more : null} />}
      <Gebruik />
    </Pagina>
  )
}

function Regels({ regels, more }: { regels: readonly Logregel[]; more: (() => Promise<void>) | null }) {
  const texts = useTexts(toezichtTexts).log
  const taal = useTaal()
  if (regels.length === 0)
    return (
      <LeegStaat icon={iconToezicht} title={texts.leegTitel}>
        {texts.leeg}
      </LeegStaat>
    )
  return (
    <>
      <Tabel
        caption={texts.titel}
        rows={regels}
        rowKey={(r) => `${r.keten}-${r.volgnr}`}
        columns={[
          {
            key: 'wanneer',
            header: texts.wanneer,
            cell: (r) => shortMoment(new Date(r.tijd).toISOString(), taal),
          },
          { key: 'wat', header: texts.wat, cell: (r) => <Celtekst main={r.actie} below={r.doel} /> },
          { key: 'waarop', header: texts.waarop, cell: (r) => r.soort },
          { key: 'wie', header: texts.wie, cell: (r) => <Celtekst main={r.organisatie} below={r.functie} /> },
          { key: 'uitkomst', header: texts.resultaat, cell: (r) => texts.resultaten[r.resultaat] },
          { key: 'personen', header: texts.personen, align: 'eind', cell: (r) => r.personen },
        ]}
      />
      {more && <Knop onClick={more}>{texts.meer}</Knop>}
    </>
  )
}

/** What the log was read for: whoever checks is checked too. */
function Gebruik() {
  const texts = useTexts(toezichtTexts).log
  const taal = useTaal()
  const { data, error, refetch } = useQuery(apiQuery<Loggebruik>('/v1/loggebruik'))
  return (
    <Sectie title={texts.gebruik}>
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <p className="gedempt">{texts.gebruikLeeg}</p>}
      {data && data.data.length > 0 && (
        <Tabel
          caption={texts.gebruik}
          rows={data.data}
          rowKey={(g) => g.id}
          columns={[
            { key: 'op', header: texts.wanneer, cell: (g) => shortMoment(g.op, taal) },
            {
              key: 'doel',
              header: texts.doel,
              cell: (g) => <Celtekst main={texts.doelen[g.doel]} below={g.motivering} />,
            },
            {
              key: 'periode',
              header: texts.periode,
              cell: (g) => [...new Set([g.van, g.tot])].map((d) => longDate(d, taal)).join(' – '),
            },
            { key: 'door', header: texts.wie, cell: (g) => g.door ?? texts.opdrachtregel },
          ]}
        />
      )}
    </Sectie>
  )
}
