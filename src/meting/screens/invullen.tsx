import { useState } from 'react'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Informant, Metingen, MijnAntwoord, Ronde } from '../contract.ts'
import { LaatLezen } from './laat-lezen.tsx'
import { useAntwoord } from './portaal/use-antwoord.ts'
import { metingTexts } from './texts.ts'
import { gebiedOf, instrumentOf, mijnRonde, ouderNamen, useMetingen } from './use-metingen.ts'
import './meting.css'

/** A professional's own form, or one filled in together with someone who asked for it. */
export default function Invullen() {
  const texts = useTexts(metingTexts)
  return <CasusLayout tabTitle={texts.vulIn}>{(casus) => <Inhoud casusId={casus.id} />}</CasusLayout>
}

function Inhoud({ casusId }: { casusId: string }) {
  const texts = useTexts(metingTexts)
  const { informantId } = useParams<'informantId'>()
  const { metingen: m, error, retry, refresh } = useMetingen(casusId)
  if (error && !m) return <ProbleemMelding error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const found = mijnRonde(m, informantId)
  if (!found) return <FoutPagina error={new Probleem({ status: 404, code: 'niet_gevonden' })} />
  const { ronde, informant } = found
  const back = `/casussen/${casusId}/hoe-gaat-het`
  return (
    <Sectie title={informant.ikzelf ? texts.vulInTitel(m.jeugdige) : texts.vulInSamen(informant.naam)}>
      <p className="meting__uitleg">{ronde.vraag}</p>
      <p className="meting__uitleg">
        {texts.nuJij} {texts.zelfde}
      </p>
      {informant.leefgebieden.map((l) => (
        <EenGebied
          key={l}
          metingen={m}
          ronde={ronde}
          informant={informant}
          leefgebied={l}
          onChanged={refresh}
        />
      ))}
      {informant.abilities.magVrijgeven && (
        <LaatLezen metingen={m} ronde={ronde} informant={informant} onChanged={refresh} />
      )}
      <div className="meting__rij">
        <KnopLink to={back}>{texts.terug}</KnopLink>
        {informant.abilities.magInvullen &&
          informant.stand !== 'overgeslagen' &&
          informant.stand !== 'klaar' && <Overslaan informantId={informantId} onChanged={refresh} />}
      </div>
    </Sectie>
  )
}

function Overslaan({ informantId, onChanged }: { informantId: string; onChanged: () => Promise<unknown> }) {
  const texts = useTexts(metingTexts)
  const [error, setError] = useState<unknown>(null)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop
        onClick={() =>
          send('POST', `/v1/informanten/${informantId}/overslaan`, { body: {} }).then(
            async () => void (await onChanged()),
            setError,
          )
        }
      >
        {texts.slaAllesOver}
      </Knop>
    </>
  )
}

type GebiedProps = {
  metingen: Metingen
  ronde: Ronde
  informant: Informant
  leefgebied: string
  onChanged: () => Promise<unknown>
}

function EenGebied({ metingen: m, ronde, informant, leefgebied, onChanged }: GebiedProps) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const kept = m.mijn.find((a) => a.informantId === informant.id && a.leefgebied === leefgebied)
  const form = useAntwoord({ casusId: m.casusId, informantId: informant.id, leefgebied }, kept)
  const gebied = gebiedOf(instrumentOf(m, ronde.instrument), leefgebied, taal, m.jeugdige)
  const locked = kept?.vrijgave != null || !informant.abilities.magInvullen
  return (
    <fieldset className="meting__vraag" disabled={locked}>
      <legend>{gebied.naam}</legend>
      <p className="gedempt">{texts.hoe(gebied.vraagOver)}</p>
      <RadioKaarten
        name={`stand-${leefgebied}`}
        look="pil"
        label={texts.plek}
        value={form.values.stand === null ? '' : String(form.values.stand)}
        options={gebied.plaatsen.map((p) => ({ value: String(p.waarde), label: p.label }))}
        onChange={(waarde) => form.set({ stand: waarde === '' ? null : Number(waarde), overgeslagen: false })}
      />
      <div className="meting__twee">
        {(['helpt', 'hindert'] as const).map((welk) => (
          <Tekstvlak
            key={welk}
            name={`${welk}-${leefgebied}`}
            label={welk === 'helpt' ? texts.watHelpt : texts.watHindert}
            rows={2}
            max={120_000}
            value={form.values[welk]}
            onChange={(woorden) => form.set({ [welk]: woorden, overgeslagen: false })}
          />
        ))}
      </div>
      <p className="gedempt" role="status">
        {form.stand === 'bewaard' && (form.values.overgeslagen ? texts.overgeslagen : texts.bewaard)}
      </p>
      {form.isBeside && <Melding title={texts.elders} live />}
      {form.error && <ProbleemMelding error={form.error} onRetry={() => void form.save()} />}
      {!locked && (
        <div className="meting__rij">
          <Knop
            size="klein"
            onClick={async () => {
              if (await form.save()) await onChanged()
            }}
          >
            {texts.bewaar}
          </Knop>
          <Knop
            size="klein"
            onClick={async () => {
              form.set({ stand: null, helpt: '', hindert: '', overgeslagen: true })
              if (await form.save()) await onChanged()
            }}
          >
            {texts.slaOver}
          </Knop>
        </div>
      )}
      {kept?.vrijgave && <Vrijgegeven metingen={m} antwoord={kept} onChanged={onChanged} />}
    </fieldset>
  )
}

function Vrijgegeven({
  metingen: m,
  antwoord: a,
  onChanged,
}: {
  metingen: Metingen
  antwoord: MijnAntwoord
  onChanged: () => Promise<unknown>
}) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const v = a.vrijgave
  if (!v) return null
  const names = [
    texts.enJongere(m.jeugdige),
    ...(v.organisaties ?? []).map((o) => o.naam),
    ...ouderNamen(v, texts.oudersKlein),
  ]
  return (
    <div className="meting__rij">
      <p>{texts.vrijgegeven(listInWords(names, taal))}</p>
      {error !== null && <ProbleemMelding error={error} />}
      <button
        type="button"
        className="knop knop--tweede knop--klein"
        onClick={() =>
          void send('DELETE', `/v1/meetvrijgaven/${v.id}`, { ifMatch: `"${v.versie}"` }).then(
            async () => void (await onChanged()),
            setError,
          )
        }
      >
        <span>{texts.neemTerug}</span>
      </button>
    </div>
  )
}
