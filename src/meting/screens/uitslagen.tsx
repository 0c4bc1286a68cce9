import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { InstrumentAntwoord, Metingen } from '../contract.ts'
import { type Moment, momenten } from '../states.ts'
import type { DeelProps } from './aan-jou.tsx'
import { metingTexts } from './texts.ts'
import { instrumentOf, keyOf, teKiezen } from './use-metingen.ts'

/** Results of instruments that are not ours: levels, who took it and when; no items. */
export function Uitslagen({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(metingTexts)
  const [adding, setAdding] = useState(false)
  const instrumenten = teKiezen(m, 'uitslag')
  if (m.uitslagen.length === 0 && !m.abilities.magUitslag) return null
  return (
    <Sectie
      title={texts.uitslagen}
      actions={
        m.abilities.magUitslag &&
        instrumenten.length > 0 &&
        !adding && (
          <Knop size="klein" onClick={() => setAdding(true)}>
            {texts.uitslagNieuw}
          </Knop>
        )
      }
    >
      {m.uitslagen.length === 0 && !adding && <p>{texts.uitslagLeeg}</p>}
      {adding && (
        <Nieuw
          metingen={m}
          instrumenten={instrumenten}
          onChanged={onChanged}
          onClose={() => setAdding(false)}
        />
      )}
      {m.uitslagen.map((u) => (
        <Uitslag key={u.id} metingen={m} uitslag={u} />
      ))}
    </Sectie>
  )
}

function Uitslag({
  metingen: m,
  uitslag: u,
}: {
  metingen: Metingen
  uitslag: Metingen['uitslagen'][number]
}) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const instrument = instrumentOf(m, u.instrument)
  const title = `${instrument?.naam[taal] ?? u.instrument.code}, ${texts.momentKort[u.moment]}`
  return (
    <div className="meting__ronde">
      <h3>{title}</h3>
      <p className="gedempt">
        {texts.afgenomenOp} {longDate(u.afgenomenOp, taal)}. {texts.afgenomenDoor}: {u.afgenomenDoor},{' '}
        {u.organisatie}. {instrument?.markering[taal]}
      </p>
      <Tabel
        caption={title}
        rows={u.waarden}
        rowKey={(w) => w.leefgebied}
        columns={[
          {
            key: 'gebied',
            header: texts.leefgebied,
            cell: (w) =>
              instrument?.leefgebieden.find((l) => l.code === w.leefgebied)?.naam[taal] ?? w.leefgebied,
          },
          {
            key: 'niveau',
            header: texts.niveau,
            cell: (w) =>
              `${w.waarde}: ${instrument?.schaal.waarden.find((x) => x.waarde === w.waarde)?.label[taal] ?? ''}`,
          },
        ]}
      />
    </div>
  )
}

type NieuwProps = DeelProps & { instrumenten: readonly InstrumentAntwoord[]; onClose: () => void }

function Nieuw({ metingen: m, instrumenten, onChanged, onClose }: NieuwProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: {
      instrument: keyOf(instrumenten[0]),
      moment: 'T0' as Moment | '',
      afgenomenOp: '',
      afgenomenDoor: '',
      waarden: {} as Record<string, string>,
      jongere: true,
    },
    klad: `uitslag:${m.casusId}`,
    validate: (v) => ({
      ...(v.moment === '' && { moment: texts.kiesMoment }),
      ...(v.afgenomenOp === '' && { afgenomenOp: texts.kiesDag }),
      ...(v.afgenomenDoor === '' && { afgenomenDoor: texts.schrijf }),
      ...(Object.values(v.waarden).every((w) => w === '') && { waarden: texts.kiesNiveau }),
    }),
    send: async (v, actionKey) => {
      const chosen = instrumenten.find((i) => keyOf(i) === v.instrument)
      const waarden = (chosen?.leefgebieden ?? []).flatMap(({ code }) =>
        v.waarden[code] ? [{ leefgebied: code, waarde: Number(v.waarden[code]) }] : [],
      )
      await send('POST', `/v1/casussen/${m.casusId}/meetuitslagen`, {
        body: {
          instrument: { code: chosen?.code, versie: chosen?.versie },
          moment: v.moment,
          afgenomenOp: v.afgenomenOp,
          afgenomenDoor: v.afgenomenDoor,
          waarden,
          jeugdigeVanaf: v.jongere ? m.vandaag : null,
        },
        actionKey,
      })
      await onChanged()
      onClose()
    },
  })
  const instrument = instrumenten.find((i) => keyOf(i) === form.values.instrument)
  const readers = [
    ...m.lezers.filter((l) => l.eigen).map(({ id, naam }) => ({ id, naam })),
    ...(form.values.jongere ? [{ id: 'jeugdige', naam: m.jeugdige }] : []),
  ]
  return (
    <Formulier
      form={form}
      label={texts.uitslagNieuw}
      beside={<DitZien look="zin" readers={readers} />}
      actions={
        <>
          <Knop onClick={onClose}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      {instrumenten.length > 1 && (
        <Keuzelijst
          label={texts.instrument}
          options={instrumenten.map((i) => ({ value: keyOf(i), label: i.naam[taal] }))}
          {...form.field('instrument')}
          onChange={(key) => {
            form.set('instrument', key)
            form.set('waarden', {})
          }}
        />
      )}
      <p>
        {instrument?.naam[taal]}. {instrument?.markering[taal]}
      </p>
      <Keuzelijst
        label={texts.welkMoment}
        options={momenten.map((value) => ({ value, label: texts.moment[value] }))}
        {...form.field('moment')}
      />
      <Dagveld label={texts.afgenomenOp} max={m.vandaag} {...form.field('afgenomenOp')} />
      <Tekstveld label={texts.afgenomenDoor} {...form.field('afgenomenDoor')} />
      <div id={`${form.id}-waarden`} tabIndex={-1} className="meting__domeinen">
        {instrument?.leefgebieden.map((l) => (
          <Keuzelijst
            key={l.code}
            name={`niveau-${l.code}`}
            label={l.naam[taal]}
            optional
            value={form.values.waarden[l.code] ?? ''}
            options={instrument.schaal.waarden.map((w) => ({
              value: String(w.waarde),
              label: `${w.waarde}: ${w.label[taal]}`,
            }))}
            onChange={(waarde) => form.set('waarden', { ...form.values.waarden, [l.code]: waarde })}
          />
        ))}
      </div>
      <Vinkje label={texts.jongereLeest} {...form.field('jongere')} />
    </Formulier>
  )
}
