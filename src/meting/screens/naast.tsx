import { Melding } from '../../web/kit/melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { Uitklap } from '../../web/kit/uitklap.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Metingen, Naast as NaastGebied, Weergave } from '../contract.ts'
import type { DeelProps } from './aan-jou.tsx'
import { kortVan, Matrix, wieVan } from './beeld/matrix.tsx'
import { InPlan } from './in-plan.tsx'
import { Overzicht } from './overzicht.tsx'
import { Praatpunten } from './praatpunten.tsx'
import { StandTeken } from './stand-teken.tsx'
import { metingTexts } from './texts.ts'
import { gebiedOf, gebiedTitel, idOf, instrumentOf, isShown, leefgebiedVan } from './use-metingen.ts'

/** Every view that this reader may see, side by side: picture and table, differences as something to talk about. */
export function Naast({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const views = m.naast.flatMap((n) => n.weergaven)
  if (m.rondes.length === 0 && m.naast.length === 0) return null
  const wishes = <AndereWensen metingen={m} onChanged={onChanged} />
  if (!views.some((w) => w.open))
    return (
      <Sectie title={texts.naast}>
        <p>{texts.naastLeeg}</p>
        {wishes}
      </Sectie>
    )
  const sorted = m.naast
    .filter(isShown)
    .toSorted((a, b) => Number(b.verschil !== null) - Number(a.verschil !== null))
  const markings = [...new Set(sorted.flatMap((n) => instrumentOf(m, n.instrument) ?? []))]
  const isUnknown = m.naast.some((n) =>
    n.veranderingen.some((v) => v.stappen.some((s) => s.betrouwbaar === null)),
  )
  return (
    <>
      <Praatpunten metingen={m} naast={sorted} />
      <Sectie title={texts.naast}>
        {markings.map((i) => (
          <p key={i.code} className="gedempt">
            {i.naam[taal]}. {i.markering[taal]}
          </p>
        ))}
        {sorted.map((n) => (
          <Gebied key={`${n.instrument.code}${n.leefgebied}`} metingen={m} naast={n} onChanged={onChanged} />
        ))}
        {isUnknown && <p className="gedempt">{texts.geenRci}</p>}
        {wishes}
        <Overzicht metingen={m} />
        <Bladen metingen={m} />
      </Sectie>
    </>
  )
}

/** What the young person wants to work on in a domain of which this reader may read nothing: the wish is theirs to help with all the same. */
function AndereWensen({ metingen: m, onChanged }: DeelProps) {
  const taal = useTaal()
  const others = m.keuzes.filter(
    (k) => k.wilWerken && !m.naast.some((n) => n.leefgebied === k.leefgebied && isShown(n)),
  )
  return others.map((wens) => (
    <article key={wens.leefgebied} className="meting__gebied">
      <h3>{leefgebiedVan(m, wens.leefgebied)?.naam[taal] ?? wens.leefgebied}</h3>
      <InPlan metingen={m} wens={wens} onChanged={onChanged} />
    </article>
  ))
}

function Gebied({ metingen: m, naast: n, onChanged }: DeelProps & { naast: NaastGebied }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const instrument = instrumentOf(m, n.instrument)
  const gebied = gebiedOf(instrument, n.leefgebied, taal, m.jeugdige)
  const views = n.weergaven.filter((w) => w.open)
  const title = (w: Weergave) => `${wieVan(w, w.naam)} (${texts.momentKort[w.moment]})`
  // Two instruments may ask about one domain: the wish stands with the first.
  const isFirst = m.naast.find((x) => x.leefgebied === n.leefgebied && isShown(x)) === n
  const wish = isFirst && m.keuzes.find((k) => k.leefgebied === n.leefgebied && k.wilWerken)
  return (
    <article className="meting__gebied" id={idOf(n)}>
      <h3>{gebiedTitel(m, n, taal)}</h3>
      {n.waarschuwing && <Melding tone="let-op" title={texts.waarschuwing[n.waarschuwing]} />}
      {n.verschil && (
        <p className="meting__praat">
          <strong>{texts.anders(texts.momentKort[n.verschil])}</strong> {texts.andersVraag}
        </p>
      )}
      <div className={views.filter((w) => w.stand !== null).length > 1 ? 'meting__naast' : undefined}>
        <Matrix
          title={texts.plaatje(gebied.naam)}
          left={texts.belemmerend}
          right={texts.beschermend}
          rows={views.map((w) => ({
            id: w.id,
            wie: `${kortVan(w, w.naam)} (${texts.momentKort[w.moment]})`,
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
      <Veranderingen naast={n} />
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
function Veranderingen({ naast: n }: { naast: NaastGebied }) {
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
    <ul role="list">
      {n.veranderingen.flatMap((v) =>
        v.stappen.map((s) => (
          <li key={`${v.naam}${s.van}`}>
            {texts.veranderd(
              kortVan(v, v.naam),
              texts.momentKort[s.van],
              texts.momentKort[s.naar],
              words(s.verschil),
            )}
            {certainty(s.betrouwbaar)}
          </li>
        )),
      )}
    </ul>
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
          <ul className="meting__bladen">
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
