import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { GasDoel } from '../contract.ts'
import { momenten } from '../states.ts'
import type { DeelProps } from './aan-jou.tsx'
import { metingTexts } from './texts.ts'

const levels = ['-2', '-1', '0', '1', '2'] as const

/** Goals of the plan in five steps, agreed beforehand; and where each stood in each round. */
export function Doelen({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const [making, setMaking] = useState(false)
  const without = m.sporen.filter((s) => !s.heeftGas)
  if (m.sporen.length === 0) return null
  return (
    <Sectie
      title={texts.doelen}
      actions={
        m.abilities.magGas &&
        without.length > 0 &&
        !making && (
          <Knop size="klein" onClick={() => setMaking(true)}>
            {texts.maakStappen}
          </Knop>
        )
      }
    >
      <p className="gedempt">{texts.doelenUitleg}</p>
      {m.gasDoelen.length === 0 && !making && <p>{texts.doelenLeeg}</p>}
      {making && <Stappen metingen={m} onChanged={onChanged} onClose={() => setMaking(false)} />}
      {m.gasDoelen.map((g) => (
        <Doel key={g.id} metingen={m} doel={g} onChanged={onChanged} />
      ))}
      {m.gasT.length > 0 && (
        <p className="gedempt">
          {m.gasT
            .map((t) => `${texts.t(texts.moment[t.moment], t.t.toLocaleString(taal), t.aantal)}.`)
            .join(' ')}
        </p>
      )}
    </Sectie>
  )
}

function Doel({ metingen: m, doel: g, onChanged }: DeelProps & { doel: GasDoel }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const score = (moment: string, value: string) =>
    send('PUT', `/v1/gas-doelen/${g.id}/scores/${moment}`, {
      body: { score: Number(value) },
      ifMatch: `"${g.versie}"`,
    }).then(async () => void (await onChanged()), setError)
  return (
    <div className="meting__ronde">
      <h3>{g.doel}</h3>
      <p className="gedempt">
        {texts.afgesprokenOp} {longDate(g.afgesprokenOp, taal)}. {texts.gewicht}:{' '}
        {g.gewicht.toLocaleString(taal)}
      </p>
      {error !== null && <ProbleemMelding error={error} />}
      <Tabel
        caption={g.doel}
        rows={levels.map((l, nr) => ({ l, tekst: g.niveaus[nr] ?? '' })).toReversed()}
        rowKey={(row) => row.l}
        columns={[
          { key: 'stap', header: texts.niveau, cell: (row) => texts.stap[row.l] },
          { key: 'tekst', header: texts.doelen, cell: (row) => row.tekst },
          {
            key: 'scores',
            header: texts.scoor,
            cell: (row) =>
              g.scores
                .filter((s) => String(s.score) === row.l)
                .map((s) => texts.momentKort[s.moment])
                .join(', ') || '–',
          },
        ]}
      />
      {m.abilities.magGas && (
        <div className="meting__rij">
          {momenten.map((moment) => (
            <Keuzelijst
              key={moment}
              name={`score-${g.id}-${moment}`}
              label={texts.moment[moment]}
              value={
                (String(g.scores.find((s) => s.moment === moment)?.score ?? '') as (typeof levels)[number]) ||
                ''
              }
              options={levels.map((value) => ({ value, label: texts.stap[value] }))}
              onChange={(value) => value !== '' && void score(moment, value)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function Stappen({ metingen: m, onChanged, onClose }: DeelProps & { onClose: () => void }) {
  const texts = useTexts(metingTexts)
  const form = useFormulier({
    initial: { spoorId: '', s0: '', s1: '', s2: '', s3: '', s4: '', afgesprokenOp: m.vandaag },
    klad: `gas:${m.casusId}`,
    validate: (v) => ({
      ...(v.spoorId === '' && { spoorId: texts.kies }),
      ...Object.fromEntries(steps.filter((s) => v[s] === '').map((s) => [s, texts.schrijf])),
    }),
    send: async (v, actionKey) => {
      await send('POST', `/v1/sporen/${v.spoorId}/gas-doelen`, {
        body: { niveaus: steps.map((s) => v[s]), afgesprokenOp: v.afgesprokenOp },
        actionKey,
      })
      await onChanged()
      onClose()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.maakStappen}
      actions={
        <>
          <Knop onClick={onClose}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      <Keuzelijst
        label={texts.doel}
        options={m.sporen.filter((s) => !s.heeftGas).map((s) => ({ value: s.id, label: s.doel }))}
        {...form.field('spoorId')}
      />
      {steps.map((s, nr) => (
        <Tekstveld key={s} label={texts.stap[levels[nr] ?? '0']} {...form.field(s)} />
      ))}
      <Dagveld label={texts.afgesprokenOp} max={m.vandaag} {...form.field('afgesprokenOp')} />
    </Formulier>
  )
}

const steps = ['s0', 's1', 's2', 's3', 's4'] as const
