import { useState } from 'react'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { Uitklap } from '../../web/kit/uitklap.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen, Naast as NaastGebied, Weergave } from '../contract.ts'
import { type Moment, momenten } from '../states.ts'
import type { DeelProps } from './aan-jou.tsx'
import { Matrix, wieVan } from './beeld/matrix.tsx'
import { marks, Radar } from './beeld/radar.tsx'
import { InPlan } from './in-plan.tsx'
import { StandTeken } from './stand-teken.tsx'
import { metingTexts } from './texts.ts'
import { gebiedOf, instrumentOf } from './use-metingen.ts'

/** Every view that this reader may see, side by side: picture and table, differences as something to talk about. */
export function Naast({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(metingTexts)
  if (m.rondes.length === 0 && m.naast.length === 0) return null
  return (
    <Sectie title={texts.naast}>
      {m.naast.length === 0 ? (
        <p>{texts.naastLeeg}</p>
      ) : (
        <>
          <Overzicht metingen={m} />
          {m.naast.map((n) => (
            <Gebied
              key={`${n.instrument.code}${n.leefgebied}`}
              metingen={m}
              naast={n}
              onChanged={onChanged}
            />
          ))}
          <Bladen metingen={m} />
        </>
      )}
    </Sectie>
  )
}

/** All domains of one round at a glance; a person is a line, or a column of the table. */
function Overzicht({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const used = momenten.filter((moment) =>
    m.naast.some((n) => n.weergaven.some((w) => w.open && w.moment === moment)),
  )
  const [chosen, setChosen] = useState<Moment | ''>('')
  const moment = chosen === '' ? (used.at(-1) ?? 'T0') : chosen
  const people = new Map<string, Weergave>()
  for (const n of m.naast)
    for (const w of n.weergaven) if (w.open && w.moment === moment) people.set(w.informantId, w)
  if (m.naast.length < 3 && used.length < 2) return null
  const name = (n: NaastGebied) => gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal)
  const viewOf = (n: NaastGebied, id: string) =>
    n.weergaven.find((w) => w.open && w.informantId === id && w.moment === moment)
  const wie = (w: Weergave) => wieVan(w, w.naam)
  const lijnen = [...people].map(([id, w]) => ({
    id,
    wie: wie(w),
    own: w.kant === 'jeugdige',
    punten: m.naast.map((n) => {
      const stand = viewOf(n, id)?.stand ?? null
      return stand === null ? null : name(n).deel(stand)
    }),
  }))
  return (
    <div className="meting__overzicht">
      {used.length > 1 && (
        <RadioKaarten
          name="moment"
          look="pil"
          label={texts.overzicht}
          value={moment}
          options={used.map((value) => ({ value, label: texts.moment[value] }))}
          onChange={setChosen}
        />
      )}
      <Radar
        title={texts.radar(texts.moment[moment])}
        assen={m.naast.map((n) => ({ code: n.leefgebied, naam: name(n).naam }))}
        lijnen={lijnen}
      />
      <Tabel
        caption={`${texts.overzicht}: ${texts.moment[moment]}`}
        rows={m.naast}
        rowKey={(n) => n.leefgebied}
        columns={[
          { key: 'gebied', header: texts.leefgebied, cell: (n) => name(n).naam },
          ...lijnen.map((lijn, nr) => ({
            key: lijn.id,
            header: `${marks[nr % marks.length]} ${lijn.wie}`,
            own: lijn.own,
            cell: (n: NaastGebied) => {
              const stand = viewOf(n, lijn.id)?.stand ?? null
              return name(n).plaatsen.find((p) => p.waarde === stand)?.label ?? '–'
            },
          })),
        ]}
      />
    </div>
  )
}

function Gebied({ metingen: m, naast: n, onChanged }: DeelProps & { naast: NaastGebied }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const instrument = instrumentOf(m, n.instrument)
  const gebied = gebiedOf(instrument, n.leefgebied, taal, m.jeugdige)
  const views = n.weergaven.filter((w) => w.open)
  const title = (w: Weergave) => `${wieVan(w, w.naam)} (${texts.momentKort[w.moment]})`
  const wish = m.keuzes.find((k) => k.leefgebied === n.leefgebied && k.wilWerken)
  return (
    <article className="meting__gebied">
      <h3>{gebied.naam}</h3>
      {n.waarschuwing && <Melding tone="let-op" title={texts.waarschuwing[n.waarschuwing]} />}
      <div className="meting__naast">
        <Matrix
          title={texts.plaatje(gebied.naam)}
          left={texts.belemmerend}
          right={texts.beschermend}
          rows={views.map((w) => ({
            id: w.id,
            wie: title(w),
            own: w.kant === 'jeugdige',
            deel: w.stand === null ? null : gebied.deel(w.stand),
          }))}
        />
        <Tabel
          caption={`${texts.naast}: ${gebied.naam}`}
          rows={views}
          rowKey={(w) => w.id}
          columns={[
            { key: 'wie', header: texts.wie, cell: title, width: '20%' },
            {
              key: 'plaats',
              header: texts.plaats,
              width: '20%',
              cell: (w) => (
                <span className="meting__plek">
                  {w.stand !== null && <StandTeken deel={gebied.deel(w.stand)} />}
                  {gebied.plaatsen.find((p) => p.waarde === w.stand)?.label ?? texts.nietGekozen}
                </span>
              ),
            },
            { key: 'helpt', header: texts.helpt, cell: (w) => <Woorden view={w}>{w.helpt}</Woorden> },
            { key: 'hindert', header: texts.hindert, cell: (w) => <Woorden view={w}>{w.hindert}</Woorden> },
          ]}
        />
      </div>
      {n.verschillen.map((moment) => (
        <p key={moment} className="meting__praat">
          <strong>{texts.anders(texts.momentKort[moment])}</strong> {texts.andersVraag}
        </p>
      ))}
      <Veranderingen naast={n} known={instrument?.parameters.sd != null} />
      {wish && <InPlan metingen={m} wens={wish} onChanged={onChanged} />}
    </article>
  )
}

const Woorden = ({ view, children }: { view: Weergave; children: string }) => (
  <span
    className={view.kant === 'jeugdige' ? 'meting__woorden meting__woorden--eigen' : 'meting__woorden'}
    dir="auto"
  >
    {children || '–'}
  </span>
)

/** Each person against their own earlier view; what is more than that, only where the instrument's measuring is known. */
function Veranderingen({ naast: n, known }: { naast: NaastGebied; known: boolean }) {
  const texts = useTexts(metingTexts)
  if (n.veranderingen.length === 0) return null
  const words = (verschil: number) => {
    if (verschil === 0) return texts.gelijk
    const steps = texts.stappen(Math.abs(verschil))
    return verschil > 0 ? texts.meer(steps) : texts.minder(steps)
  }
  const certainty = (betrouwbaar: boolean | null) => {
    if (betrouwbaar === null) return ''
    return `, ${betrouwbaar ? texts.betrouwbaar : texts.nietBetrouwbaar}`
  }
  return (
    <>
      <ul>
        {n.veranderingen.flatMap((v) =>
          v.stappen.map((s) => (
            <li key={`${v.naam}${s.van}`}>
              {texts.veranderd(v.naam, texts.momentKort[s.van], texts.momentKort[s.naar], words(s.verschil))}
              {certainty(s.betrouwbaar)}
            </li>
          )),
        )}
      </ul>
      {!known && <p className="gedempt">{texts.geenRci}</p>}
    </>
  )
}

const papers = ['mij', 'jeugdige', 'gezin'] as const

function Bladen({ metingen: m }: { metingen: Metingen }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  return (
    <Uitklap label={texts.blad}>
      {() => (
        <>
          <p>{texts.bladUitleg}</p>
          <ul>
            {papers.map((voor) => (
              <li key={voor}>
                <a href={`/v1/casussen/${m.casusId}/metingen/blad?voor=${voor}&taal=${taal}`} download>
                  {texts.bladVoor[voor]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Uitklap>
  )
}
