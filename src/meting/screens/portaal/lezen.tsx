import { useState } from 'react'
import { ElkeOuder } from '../../../gezin/screens/elke-ouder.tsx'
import { useOuders } from '../../../gezin/screens/use-ouders.ts'
import { ouderIdsOf } from '../../../gezin/screens/welke-ouder.tsx'
import { send } from '../../../web/api.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Metingen, MijnAntwoord, Ronde } from '../../contract.ts'
import { gebiedOf, instrumentOf, mijnRonde, ouderNamen, useMetingen } from '../use-metingen.ts'
import { mijnMetingTexts } from './texts.ts'
import { useMijnCasus } from './use-mijn-casus.ts'
import './hoe-gaat-het.css'

const home = '/portaal/hoe-gaat-het'

/** Who may read what I filled in: chosen per domain, nobody by default, taken back at any time. */
export default function Lezen() {
  const casus = useMijnCasus()
  if (casus.error) return <FoutPagina error={casus.error} onRetry={() => void casus.retry()} />
  return casus.casusId ? <Kies casusId={casus.casusId} /> : <LaadPagina />
}

function Kies({ casusId }: { casusId: string }) {
  const texts = useTexts(mijnMetingTexts)
  const { informantId } = useParams<'informantId'>()
  const { metingen: m, error, retry, refresh } = useMetingen(casusId)
  if (error && !m) return <FoutPagina error={error} onRetry={() => void retry()} />
  if (!m) return <LaadPagina />
  const found = mijnRonde(m, informantId)
  if (!found) return <FoutPagina error={new Probleem({ status: 404, code: 'niet_gevonden' })} />
  const mine = m.mijn.filter((a) => a.informantId === informantId && !a.overgeslagen)
  const open = mine.filter((a) => a.vrijgave === null && (a.stand !== null || a.helpt || a.hindert))
  const shared = mine.filter((a) => a.vrijgave !== null)
  return (
    <Pagina title={texts.lezenTitel} back={{ to: home, label: texts.tab }}>
      <div className="meet">
        <p>
          {texts.lezenUitleg} {texts.geenPolitie}
        </p>
        {m.kant === 'ouder' && (
          <p>
            {texts.andereOuder} {texts.lezenUitlegOuder(m.jeugdige)}
          </p>
        )}
        {m.kant === 'jeugdige' && open.length > 0 && <p>{texts.kiesNiemand}</p>}
        {open.length > 0 && (
          <LezenFormulier
            key={open.map((a) => a.leefgebied).join()}
            metingen={m}
            ronde={found.ronde}
            informantId={informantId}
            open={open}
            onDone={refresh}
          />
        )}
        {open.length === 0 && shared.length === 0 && <p>{texts.nietsIngevuld}</p>}
        {shared.map((a) => (
          <Leesbaar key={a.leefgebied} metingen={m} ronde={found.ronde} antwoord={a} onChanged={refresh} />
        ))}
        <KnopLink to={home} wide>
          {texts.terug}
        </KnopLink>
      </div>
    </Pagina>
  )
}

type FormProps = {
  metingen: Metingen
  ronde: Ronde
  informantId: string
  open: readonly MijnAntwoord[]
  onDone: () => Promise<unknown>
}

function LezenFormulier({ metingen: m, ronde, informantId, open, onDone }: FormProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const instrument = instrumentOf(m, ronde.instrument)
  const key = (l: string) => `${ronde.instrument.code}-${ronde.instrument.versie}:${l}`
  const form = useFormulier({
    initial: {
      leefgebieden: [] as string[],
      organisaties: [] as string[],
      ouderIds: [] as string[],
      ookThuis: false,
    },
    validate: ({ leefgebieden }) => (leefgebieden.length === 0 ? { leefgebieden: texts.kiesEen } : {}),
    send: async (v, actionKey) => {
      await send('POST', `/v1/informanten/${informantId}/vrijgaven`, {
        body: {
          leefgebieden: v.leefgebieden,
          // What is sent is what stands beside the button: who may not read one of the domains fell out of it.
          organisaties: chosen.map((l) => l.id),
          ...(atHome.length > 0 && { ouderVanaf: m.vandaag, ...ouderIdsOf(v.ouderIds) }),
          ookThuis: v.ookThuis,
        },
        actionKey,
      })
      await onDone()
    },
  })
  const { leefgebieden, organisaties, ouderIds } = form.values
  const { ouders: thuis } = useOuders(m.casusId, m.kant === 'jeugdige')
  const naam = (l: string) => gebiedOf(instrument, l, taal).naam
  const closed = (mag: readonly string[]) => leefgebieden.filter((l) => !mag.includes(key(l)))
  const sensitive = leefgebieden.some((l) => gebiedOf(instrument, l, taal).gevoelig)
  const kept = leefgebieden.some((l) => m.keuzes.some((k) => k.leefgebied === l && k.nietThuis))
  const atHome = kept ? [] : thuis.filter((o) => ouderIds.includes(o.persoonId))
  const toggle = (list: string[], one: string, on: boolean) =>
    on ? [...list, one] : list.filter((x) => x !== one)
  const chosen = m.lezers.filter((l) => organisaties.includes(l.id) && closed(l.mag).length === 0)
  const readers = [
    ...(m.kant === 'jeugdige' ? [] : [m.jeugdige]),
    ...chosen.map((l) => l.naam),
    ...atHome.map((o) => o.naam),
  ]
  return (
    <Formulier
      form={form}
      label={texts.lezenTitel}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.laatLezen}
        </Knop>
      }
      beside={
        <p className="meet__wie">
          <Icoon pad={iconZien} />
          <span>
            {readers.length > 0 ? (
              <>
                <strong>{texts.ditLezen}</strong> {listInWords(readers, taal)}.
              </>
            ) : (
              texts.alleenJij
            )}
          </span>
        </p>
      }
    >
      <fieldset className="meet__keuze">
        <legend>{texts.kiesWat}</legend>
        {form.errors.some((e) => e.field === 'leefgebieden') && <p className="veld__fout">{texts.kiesEen}</p>}
        {open.map((a) => (
          <Vinkje
            key={a.leefgebied}
            name={`gebied-${a.leefgebied}`}
            label={naam(a.leefgebied)}
            value={leefgebieden.includes(a.leefgebied)}
            onChange={(on) => form.set('leefgebieden', toggle(leefgebieden, a.leefgebied, on))}
          />
        ))}
      </fieldset>
      <fieldset className="meet__keuze">
        <legend>{texts.kiesWie}</legend>
        {m.lezers.map((l) => {
          const no = closed(l.mag)
          return no.length > 0 ? (
            <p key={l.id} className="gedempt">
              {texts.nietVoor(
                l.naam,
                listInWords(
                  no.map((x) => naam(x).toLowerCase()),
                  taal,
                ),
              )}
            </p>
          ) : (
            <Vinkje
              key={l.id}
              name={`lezer-${l.id}`}
              label={l.mensen.length > 0 ? listInWords(l.mensen, taal) : l.naam}
              hint={l.mensen.length > 0 ? l.naam : undefined}
              value={organisaties.includes(l.id)}
              onChange={(on) => form.set('organisaties', toggle(organisaties, l.id, on))}
            />
          )
        })}
        {m.kant === 'jeugdige' &&
          (kept ? (
            <p className="gedempt">{texts.nietThuisKan}</p>
          ) : (
            <ElkeOuder ouders={thuis} hint={texts.ouderHint} {...form.field('ouderIds')} />
          ))}
      </fieldset>
      {atHome.length > 0 && sensitive && (
        <div className="meet__praat">
          <p>
            <strong>{texts.thuisTitel}</strong> {texts.thuisVraag}
          </p>
          <Vinkje
            name="ookThuis"
            label={texts.thuisJa(
              listInWords(
                atHome.map((o) => o.naam),
                taal,
              ),
            )}
            value={form.values.ookThuis}
            error={form.errors.find((e) => e.field === 'ookThuis')?.message}
            onChange={(on) => form.set('ookThuis', on)}
          />
        </div>
      )}
    </Formulier>
  )
}

type LeesbaarProps = {
  metingen: Metingen
  ronde: Ronde
  antwoord: MijnAntwoord
  onChanged: () => Promise<unknown>
}

function Leesbaar({ metingen: m, ronde, antwoord: a, onChanged }: LeesbaarProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const v = a.vrijgave
  if (!v) return null
  const names = [
    ...(m.kant === 'jeugdige' ? [] : [m.jeugdige]),
    ...(v.organisaties ?? []).map((o) => o.naam),
    ...ouderNamen(v, texts.jeOuders),
  ]
  const isMore = names.length > 1 || names.includes(texts.jeOuders)
  const takeBack = async () => {
    setOpen(false)
    await send('DELETE', `/v1/meetvrijgaven/${v.id}`, { ifMatch: `"${v.versie}"` }).then(
      async () => void (await onChanged()),
      setError,
    )
  }
  return (
    <Kaart
      above={texts.leesbaar}
      title={gebiedOf(instrumentOf(m, ronde.instrument), a.leefgebied, taal).naam}
    >
      <p>{names.length === 0 ? texts.alleenJij : texts.leestNu(listInWords(names, taal), isMore)}</p>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop wide onClick={() => setOpen(true)}>
        {texts.neemTerug}
      </Knop>
      <Bevestig
        open={open}
        title={texts.neemTerug}
        confirm={texts.neemTerug}
        cancel={texts.neemTerugNee}
        onConfirm={takeBack}
        onCancel={() => setOpen(false)}
      >
        {texts.neemTerugUitleg}
      </Bevestig>
    </Kaart>
  )
}
