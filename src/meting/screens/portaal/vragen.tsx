import { useEffect } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { iconPauze, iconSlot, iconVerder } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina, PaginaKop } from '../../../web/kit/pagina.tsx'
import { probleemWords } from '../../../web/kit/probleem-melding.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { kitTexts } from '../../../web/kit/texts.ts'
import { useNavigatie, useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen } from '../../contract.ts'
import { gebiedOf, inOrder, instrumentOf, mijnRonde, useMetingen } from '../use-metingen.ts'
import { PlaatsKiezer } from './plaats-kiezer.tsx'
import { mijnMetingTexts } from './texts.ts'
import { type BewaarStand, useAntwoord } from './use-antwoord.ts'
import { useMijnCasus } from './use-mijn-casus.ts'
import './hoe-gaat-het.css'

const home = '/portaal/hoe-gaat-het'

/** One question at a time, kept while typing, in the reader's own time. */
export default function Vragen() {
  const casus = useMijnCasus()
  if (casus.error) return <FoutPagina error={casus.error} onRetry={() => void casus.retry()} />
  return casus.casusId ? <Reeks casusId={casus.casusId} /> : <LaadPagina />
}

function Reeks({ casusId }: { casusId: string }) {
  const { informantId } = useParams<'informantId'>()
  const { search } = useNavigatie()
  const { metingen, error, retry } = useMetingen(casusId)
  if (error && !metingen) return <FoutPagina error={error} onRetry={() => void retry()} />
  if (!metingen) return <LaadPagina />
  const found = mijnRonde(metingen, informantId)
  if (!found) return <FoutPagina error={new Probleem({ status: 404, code: 'niet_gevonden' })} />
  const asked = inOrder(instrumentOf(metingen, found.ronde.instrument), found.informant.leefgebieden)
  const nr = Math.min(Math.max(Number(search.get('vraag') ?? '1') || 1, 1), asked.length)
  const leefgebied = asked[nr - 1] ?? ''
  return <Vraag key={leefgebied} metingen={metingen} informantId={informantId} asked={asked} nr={nr} />
}

type VraagProps = { metingen: Metingen; informantId: string; asked: readonly string[]; nr: number }

function Vraag({ metingen: m, informantId, asked, nr }: VraagProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const { go } = useNavigatie()
  const { refresh } = useMetingen(m.casusId)
  const leefgebied = asked[nr - 1] ?? ''
  const found = mijnRonde(m, informantId)
  const kept = m.mijn.find((a) => a.informantId === informantId && a.leefgebied === leefgebied)
  const form = useAntwoord({ casusId: m.casusId, informantId, leefgebied }, kept)
  const gebied = gebiedOf(
    found ? instrumentOf(m, found.ronde.instrument) : undefined,
    leefgebied,
    taal,
    m.jeugdige,
  )
  const self = m.kant === 'jeugdige'
  const title = `${self ? gebied.vraag : gebied.vraagOver}?`
  const samen = found?.informant.samenMet
  const locked = kept?.vrijgave != null || found?.informant.abilities.magInvullen !== true
  // Nothing is spoken into what stands fast.
  const Woordveld = locked ? Tekstvlak : Spreekvlak
  const last = nr === asked.length
  useEffect(() => void window.scrollTo({ top: 0 }), [])
  const leave = async (to: string) => {
    if (!(await form.save())) return
    await refresh()
    go(to)
  }
  const next = last ? `${home}/${informantId}/lezen` : `${home}/${informantId}?vraag=${nr + 1}`
  return (
    <Pagina
      title={title}
      tabTitle={texts.vraagNr(nr, asked.length)}
      head={
        <div className="meet__kop">
          <Voortgang nr={nr} van={asked.length} />
          <p className="meet__hoe">{texts.hoe}</p>
          <PaginaKop title={title} />
          <p>{texts.laatsteWeken}</p>
          <p>{texts.goed}</p>
        </div>
      }
    >
      <div className="meet">
        {kept?.vrijgave && <Melding title={texts.staatVast} />}
        {locked && !kept?.vrijgave && <Melding title={texts.dicht} />}
        <PlaatsKiezer
          legend={self ? texts.helptHet : texts.helptHetOver}
          name={`stand-${leefgebied}`}
          places={gebied.plaatsen}
          deel={gebied.deel}
          value={form.values.stand}
          disabled={locked}
          onChange={(stand) => form.set({ stand, overgeslagen: false })}
        />
        <section className={self ? 'meet__woorden meet__woorden--eigen' : 'meet__woorden'}>
          <h2>{texts.woorden}</h2>
          <p>{texts.leegMag}</p>
          {(['helpt', 'hindert'] as const).map((welk) => (
            <Woordveld
              key={welk}
              name={`${welk}-${leefgebied}`}
              label={welk === 'helpt' ? texts.watHelpt : texts.watMoeilijk}
              rows={3}
              max={120_000}
              own={self}
              value={form.values[welk]}
              onChange={(woorden) => !locked && form.set({ [welk]: woorden, overgeslagen: false })}
            />
          ))}
        </section>
        {!kept?.vrijgave && (
          <p className="meet__wie">
            <Icoon pad={iconSlot} />
            <span>
              <strong>{texts.wieZiet}</strong> {samen ? texts.nuSamen(samen) : texts.nuJij}
            </span>
          </p>
        )}
        {form.isBeside && <Melding title={texts.elders} live />}
        {form.values.overgeslagen && <p role="status">{texts.overgeslagen}</p>}
        <div className="meet__knoppen">
          <Knop variant="primair" wide iconAfter={iconVerder} onClick={() => leave(next)}>
            {last ? texts.klaarKnop : texts.volgende}
          </Knop>
          <Knop icon={iconPauze} onClick={() => leave(home)}>
            {texts.later}
          </Knop>
          {!locked && (
            <Knop
              onClick={() => {
                form.set({ stand: null, helpt: '', hindert: '', overgeslagen: true })
                return leave(next)
              }}
            >
              {texts.sla}
            </Knop>
          )}
          {nr > 1 && (
            <Knop variant="stil" wide onClick={() => leave(`${home}/${informantId}?vraag=${nr - 1}`)}>
              {texts.vorige}
            </Knop>
          )}
        </div>
        {!locked && <Bewaard stand={form.stand} error={form.error} onRetry={() => void form.save()} />}
      </div>
    </Pagina>
  )
}

function Voortgang({ nr, van }: { nr: number; van: number }) {
  const texts = useTexts(mijnMetingTexts)
  return (
    <div className="meet__voortgang">
      <strong>{texts.vraagNr(nr, van)}</strong>
      <span className="meet__streepjes" aria-hidden="true">
        {stepsOf(nr, van).map((step) => (
          <span key={step.nr} data-stand={step.stand} />
        ))}
      </span>
    </div>
  )
}

function Bewaard({
  stand,
  error,
  onRetry,
}: {
  stand: BewaarStand
  error: Probleem | null
  onRetry: () => void
}) {
  const texts = useTexts(mijnMetingTexts)
  const kit = useTexts(kitTexts)
  if (stand === 'niet')
    return (
      <Melding
        tone="let-op"
        live
        title={texts.nietBewaard}
        actions={<Knop onClick={onRetry}>{texts.nogEens}</Knop>}
      >
        {error && probleemWords(error, kit).explanation}
      </Melding>
    )
  return (
    <p className="meet__bewaard">
      <span role="status">{stand === 'bezig' ? texts.bewaren : texts.bewaard}</span>
      <br />
      {texts.hulp}
    </p>
  )
}

function stepsOf(now: number, total: number): { nr: number; stand: 'klaar' | 'nu' | 'straks' }[] {
  const standOf = (nr: number) => {
    if (nr === now) return 'nu'
    return nr < now ? 'klaar' : 'straks'
  }
  return Array.from({ length: total }, (_one, i) => ({ nr: i + 1, stand: standOf(i + 1) }))
}
