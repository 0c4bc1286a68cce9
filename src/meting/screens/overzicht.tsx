import { useState } from 'react'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen, Naast as NaastGebied, Weergave } from '../contract.ts'
import { type Moment, momenten } from '../states.ts'
import { kortVan, wieVan } from './beeld/matrix.tsx'
import { marks, Radar, RadarWie } from './beeld/radar.tsx'
import { metingTexts } from './texts.ts'
import { gebiedOf, idOf, instrumentOf } from './use-metingen.ts'

/** All domains of one round at a glance, for each instrument apart: scales of two instruments don't fit in one picture. */
export function Overzicht({ metingen: m }: { metingen: Metingen }) {
  const taal = useTaal()
  const codes = [...new Set(m.naast.map((n) => n.instrument.code))]
  return codes.map((code) => {
    const naast = m.naast.filter((n) => n.instrument.code === code)
    const naam = codes.length > 1 ? naast[0] && instrumentOf(m, naast[0].instrument)?.naam[taal] : undefined
    return <EenOverzicht key={code} metingen={{ ...m, naast }} naam={naam} />
  })
}

/** The table beside the picture: a person is a line, and a column. Nothing is drawn of too little. */
function EenOverzicht({ metingen: m, naam }: { metingen: Metingen; naam: string | undefined }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const used = momenten.filter((moment) => ofRound(m, moment).length > 1)
  const [chosen, setChosen] = useState<Moment | ''>('')
  const full = used.filter((moment) => Math.max(...linesOf(m, moment).map(count)) > 2)
  const moment = chosen === '' ? (full.at(-1) ?? used.at(-1)) : chosen
  if (moment === undefined) return null
  const domains = ofRound(m, moment)
  const lijnen = linesOf(m, moment)
  const name = (n: NaastGebied) => gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal)
  const drawn = Math.max(...lijnen.map(count)) > 2
  const title = [texts.overzicht, naam].filter(Boolean).join(': ')
  const legend = lijnen.map((lijn) => ({ ...lijn, wie: kortVan(lijn.view, lijn.view.naam) }))
  return (
    <section className="meting__overzicht" aria-label={title}>
      <h3>{title}</h3>
      {used.length > 1 && (
        <RadioKaarten
          name={`moment-${naam ?? ''}`}
          look="pil"
          label={texts.welkMoment}
          value={moment}
          options={used.map((value) => ({ value, label: texts.moment[value] }))}
          onChange={(value) => setChosen(value)}
        />
      )}
      <div className={drawn ? 'meting__naast meting__naast--breed' : undefined}>
        {drawn && (
          <div>
            <Radar
              title={texts.radar(texts.moment[moment])}
              assen={domains.map((n) => ({ code: idOf(n), naam: name(n).naam }))}
              lijnen={legend}
            />
            <RadarWie lijnen={legend} />
          </div>
        )}
        <Tabel
          caption={`${title}: ${texts.moment[moment]}`}
          rows={domains}
          rowKey={idOf}
          columns={[
            { key: 'gebied', header: texts.leefgebied, cell: (n) => name(n).naam },
            ...lijnen.map((lijn, nr) => ({
              key: lijn.id,
              header: `${drawn ? `${marks[nr % marks.length]} ` : ''}${wieVan(lijn.view, lijn.view.naam)}`,
              own: lijn.own,
              cell: (n: NaastGebied) => {
                const stand = viewOf(n, lijn.id, moment)?.stand ?? null
                return name(n).plaatsen.find((p) => p.waarde === stand)?.label ?? '–'
              },
            })),
          ]}
        />
      </div>
    </section>
  )
}

/** The domains of which something of this round can be read. */
const ofRound = (m: Metingen, moment: Moment): NaastGebied[] =>
  m.naast.filter((n) => n.weergaven.some((w) => w.open && w.moment === moment && w.stand !== null))

const viewOf = (n: NaastGebied, id: string, moment: Moment): Weergave | undefined =>
  n.weergaven.find((w) => w.open && w.informantId === id && w.moment === moment)

const count = ({ punten }: { punten: readonly (number | null)[] }) => punten.filter((p) => p !== null).length

function linesOf(m: Metingen, moment: Moment) {
  const domains = ofRound(m, moment)
  const people = new Map<string, Weergave>()
  for (const n of domains)
    for (const w of n.weergaven) if (w.open && w.moment === moment) people.set(w.informantId, w)
  return [...people].map(([id, view]) => ({
    id,
    view,
    own: view.kant === 'jeugdige',
    punten: domains.map((n) => {
      const stand = viewOf(n, id, moment)?.stand ?? null
      return stand === null ? null : gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, 'nl').deel(stand)
    }),
  }))
}
