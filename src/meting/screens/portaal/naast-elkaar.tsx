import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen, Naast, Weergave } from '../../contract.ts'
import { Matrix, wieVan } from '../beeld/matrix.tsx'
import { StandTeken } from '../stand-teken.tsx'
import { gebiedOf, instrumentOf } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'
import { Wens } from './wens.tsx'

type DeelProps = { metingen: Metingen; onChanged: () => Promise<unknown> }

/** Per domain every view that the reader may see, in words and beside it a picture; and what the young person wants. */
export function NaastElkaar({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(mijnMetingTexts)
  const shown = m.naast.filter((n) => n.weergaven.some((w) => w.open))
  if (shown.length === 0) return null
  return (
    <section className="meet__stapel" aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">{texts.naast}</h2>
      <p>{texts.naastUitleg}</p>
      {shown.map((n) => (
        <Gebied key={`${n.instrument.code}${n.leefgebied}`} naast={n} metingen={m} onChanged={onChanged} />
      ))}
    </section>
  )
}

function Gebied({ naast: n, metingen: m, onChanged }: DeelProps & { naast: Naast }) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const gebied = gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal, m.jeugdige)
  const views = n.weergaven.filter((w) => w.open)
  const moments = [...new Set(views.map((w) => w.moment))]
  const title = (w: Weergave) =>
    moments.length > 1
      ? `${wieVan(w, texts.ik)} (${texts.moment[w.moment].toLowerCase()})`
      : wieVan(w, texts.ik)
  return (
    <article className="meet__gebied">
      <h3>{gebied.naam}</h3>
      <Matrix
        title={texts.plaatje(gebied.naam)}
        left={texts.moeilijk}
        right={texts.helpt}
        rows={views.map((w) => ({
          id: w.id,
          wie: title(w),
          own: w.kant === 'jeugdige',
          deel: w.stand === null ? null : gebied.deel(w.stand),
        }))}
      />
      <ul role="list" className="meet__stapel">
        {views.map((w) => (
          <li key={w.id} className={w.kant === 'jeugdige' ? 'meet__stem meet__stem--eigen' : 'meet__stem'}>
            <p className="meet__stemnaam">{title(w)}</p>
            <p className="meet__plek">
              {w.stand !== null && <StandTeken deel={gebied.deel(w.stand)} />}
              {gebied.plaatsen.find((p) => p.waarde === w.stand)?.label ?? texts.nietGekozen}
            </p>
            {w.helpt && (
              <p className="meet__zin" dir="auto">
                <strong>{texts.watHelpt}</strong> {w.helpt}
              </p>
            )}
            {w.hindert && (
              <p className="meet__zin" dir="auto">
                <strong>{texts.watMoeilijk}</strong> {w.hindert}
              </p>
            )}
          </li>
        ))}
      </ul>
      {n.verschillen.length > 0 && (
        <div className="meet__praat">
          <p>
            <strong>{texts.anders}</strong> {texts.andersVraag} {texts.beide}
          </p>
        </div>
      )}
      {n.veranderingen.map((v) =>
        v.stappen.map((s) => (
          <p key={`${v.naam}${s.van}`}>
            <strong>{v.ikzelf ? texts.ik : v.naam}:</strong> {changeWords(s.verschil, texts)}
          </p>
        )),
      )}
      {m.abilities.magKiezen && <Wens metingen={m} leefgebied={n.leefgebied} onChanged={onChanged} />}
    </article>
  )
}

function changeWords(
  verschil: number,
  texts: { meer: (n: number) => string; minder: (n: number) => string; gelijk: string },
): string {
  if (verschil === 0) return texts.gelijk
  return verschil > 0 ? texts.meer(verschil) : texts.minder(-verschil)
}
