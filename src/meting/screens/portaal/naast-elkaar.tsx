import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen, Naast, Weergave } from '../../contract.ts'
import { momenten, rondeNaast } from '../../states.ts'
import { kortVan, Matrix, wieVan } from '../beeld/matrix.tsx'
import { StandTeken } from '../stand-teken.tsx'
import { gebiedOf, gebiedTitel, instrumentOf } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'
import { Wens } from './wens.tsx'

type DeelProps = { metingen: Metingen; onChanged: () => Promise<unknown> }

/** Per domain every view that the reader may see, in words and beside it a picture; and what the young person wants. */
export function NaastElkaar({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const shown = m.naast
    .filter((n) => n.weergaven.some((w) => w.open))
    .toSorted((a, b) => Number(b.verschil !== null) - Number(a.verschil !== null))
  if (shown.length === 0) return null
  const differ = shown
    .filter((n) => n.verschil !== null)
    .map((n) => gebiedOf(instrumentOf(m, n.instrument), n.leefgebied, taal).naam.toLowerCase())
  return (
    <section className="meet__stapel" aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">{texts.naast}</h2>
      <p>{texts.naastUitleg}</p>
      {differ.length > 0 && (
        <p className="meet__praat">
          <strong>{texts.praat}</strong> {listInWords(differ, taal)}. {texts.praatUitleg}
        </p>
      )}
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
  const { now, before } = byRound(views)
  const more = now.length + before.length > 1
  return (
    <article className="meet__gebied">
      <h3>{gebiedTitel(m, n, taal)}</h3>
      {n.verschil !== null && (
        <p className="meet__praat">
          <strong>{texts.anders}</strong> {texts.andersVraag} {texts.beide}
        </p>
      )}
      <Matrix
        title={texts.plaatje(gebied.naam)}
        left={texts.moeilijk}
        right={texts.helpt}
        rows={views.map((w) => ({
          id: w.id,
          wie: more
            ? `${kortVan(w, texts.ik)} (${texts.moment[w.moment].toLowerCase()})`
            : kortVan(w, texts.ik),
          own: w.kant === 'jeugdige',
          deel: w.stand === null ? null : gebied.deel(w.stand),
        }))}
      />
      {now.map((round) => (
        <Stemmen key={round.moment} round={round} gebied={gebied} titled={more} />
      ))}
      {n.veranderingen.map((v) =>
        v.stappen.slice(-1).map((s) => (
          <p key={`${v.naam}${s.van}`}>
            <strong>{kortVan(v, texts.ik)}:</strong> {changeWords(s.verschil, texts)}
          </p>
        )),
      )}
      {before.length > 0 && (
        <Uitklap label={texts.eerderGezegd}>
          {() =>
            before.map((round) => <Stemmen key={round.moment} round={round} gebied={gebied} titled={more} />)
          }
        </Uitklap>
      )}
      {m.abilities.magKiezen && <Wens metingen={m} leefgebied={n.leefgebied} onChanged={onChanged} />}
    </article>
  )
}

type Round = { moment: Weergave['moment']; views: Weergave[] }

/** The newest rounds up to the last in which more than one spoke stand open; what is older can be opened. */
function byRound(views: readonly Weergave[]): { now: Round[]; before: Round[] } {
  const rounds = momenten
    .map((moment) => ({ moment, views: views.filter((w) => w.moment === moment) }))
    .filter((round) => round.views.length > 0)
    .toReversed()
  const naast = rondeNaast(views)
  const shared = rounds.findIndex((round) => round.moment === naast)
  const open = shared < 0 ? 1 : shared + 1
  return { now: rounds.slice(0, open), before: rounds.slice(open) }
}

type StemmenProps = { round: Round; gebied: ReturnType<typeof gebiedOf>; titled: boolean }

/** What each said in one round, in their own words. */
function Stemmen({ round, gebied, titled }: StemmenProps) {
  const texts = useTexts(mijnMetingTexts)
  return (
    <>
      {titled && <h4>{texts.moment[round.moment]}</h4>}
      <ul role="list" className="meet__stapel">
        {round.views.map((w) => (
          <li key={w.id} className={w.kant === 'jeugdige' ? 'meet__stem meet__stem--eigen' : 'meet__stem'}>
            <p className="meet__stemnaam">{wieVan(w, texts.ik)}</p>
            <p className="meet__plek">
              {w.stand !== null && <StandTeken deel={gebied.deel(w.stand)} />}
              {gebied.plaatsen.find((p) => p.waarde === w.stand)?.label ?? texts.nietGekozen}
            </p>
            {w.helpt && (
              <p>
                <strong>{texts.watHelpt}</strong> <span dir="auto">{w.helpt}</span>
              </p>
            )}
            {w.hindert && (
              <p>
                <strong>{texts.watMoeilijk}</strong> <span dir="auto">{w.hindert}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function changeWords(
  verschil: number,
  texts: { meer: (n: number) => string; minder: (n: number) => string; gelijk: string },
): string {
  if (verschil === 0) return texts.gelijk
  return verschil > 0 ? texts.meer(verschil) : texts.minder(-verschil)
}
