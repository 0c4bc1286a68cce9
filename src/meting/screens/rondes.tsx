import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate, shortMoment } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Informant, Metingen, Ronde } from '../contract.ts'
import type { DeelProps } from './aan-jou.tsx'
import { metingTexts } from './texts.ts'
import { gebiedOf, instrumentOf } from './use-metingen.ts'

/** The rounds, for who carries the casus: who is asked, how far they are, never what they said. */
export function Rondes({ metingen: m, onChanged }: DeelProps) {
  const texts = useTexts(metingTexts)
  if (m.rondes.length === 0) return null
  return (
    <Sectie title={texts.rondes}>
      <p className="gedempt">{texts.herinnerUitleg}</p>
      {m.rondes.map((r) => (
        <EenRonde key={r.id} metingen={m} ronde={r} onChanged={onChanged} />
      ))}
    </Sectie>
  )
}

function EenRonde({ metingen: m, ronde: r, onChanged }: DeelProps & { ronde: Ronde }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const instrument = instrumentOf(m, r.instrument)
  const name = (l: string) => gebiedOf(instrument, l, taal).naam
  const day = longDate(r.openTot, taal)
  const act = (work: Promise<unknown>): Promise<void> =>
    work.then(async () => void (await onChanged()), setError)
  return (
    <div className="meting__ronde">
      <h3>
        {texts.moment[r.moment]}: {instrument?.naam[taal] ?? r.instrument.code}
      </h3>
      <p>
        {r.vraag} <span className="gedempt">{r.open ? texts.openTot(day) : texts.dicht(day)}</span>
      </p>
      <p className="gedempt">{instrument?.markering[taal]}</p>
      {error !== null && <ProbleemMelding error={error} />}
      {r.informanten.length === 0 ? (
        <p>{texts.geenInformanten}</p>
      ) : (
        <Tabel
          caption={`${texts.rondes}: ${texts.moment[r.moment]}`}
          rows={r.informanten}
          rowKey={(i) => i.id}
          columns={[
            { key: 'wie', header: texts.wie, cell: (i) => [i.naam, i.rol].filter(Boolean).join(', ') },
            { key: 'over', header: texts.over, cell: (i) => i.leefgebieden.map(name).join(', ') },
            { key: 'stand', header: texts.stand, cell: (i) => <Stand informant={i} name={name} /> },
            {
              key: 'doe',
              header: texts.watKan,
              cell: (i) => <Daden metingen={m} informant={i} name={name} act={act} />,
            },
          ]}
        />
      )}
      <div className="meting__rij">
        {r.abilities.magVragen && (
          <KnopLink size="klein" to={`/casussen/${m.casusId}/hoe-gaat-het/nieuw?ronde=${r.id}`}>
            {texts.vraagMeer}
          </KnopLink>
        )}
        {r.abilities.magWijzigen && (
          <DagDialoog
            open={texts.verzet}
            title={texts.verzet}
            label={texts.laatsteDag}
            initial={r.openTot < m.vandaag ? m.vandaag : r.openTot}
            min={m.vandaag}
            onSave={(openTot) =>
              act(send('PATCH', `/v1/meetrondes/${r.id}`, { body: { openTot }, ifMatch: `"${r.versie}"` }))
            }
          />
        )}
      </div>
    </div>
  )
}

function Stand({ informant: i, name }: { informant: Informant; name: (l: string) => string }) {
  const texts = useTexts(metingTexts)
  const taal = useTaal()
  return (
    <>
      {texts.standen[i.stand]}
      {i.overslaanReden && `: ${i.overslaanReden}`}
      {i.samenMet && <span className="meting__noot">{texts.samenMet(i.samenMet)}</span>}
      {i.herinnerdOp && (
        <span className="meting__noot">{texts.herinnerd(shortMoment(i.herinnerdOp, taal))}</span>
      )}
      {i.wacht.length > 0 && (
        <span className="meting__noot">
          {texts.wacht(
            listInWords(
              i.wacht.map((w) => name(w.leefgebied)),
              taal,
            ),
          )}
        </span>
      )}
    </>
  )
}

type DadenProps = {
  metingen: Metingen
  informant: Informant
  name: (l: string) => string
  act: (work: Promise<unknown>) => Promise<void>
}

function Daden({ metingen: m, informant: i, name, act }: DadenProps) {
  const texts = useTexts(metingTexts)
  const { abilities: a } = i
  const path = `/v1/informanten/${i.id}`
  return (
    <div className="meting__rij">
      {a.magHerinneren && (
        <Knop size="klein" onClick={() => act(send('POST', `${path}/herinneringen`, { body: {} }))}>
          {texts.herinner}
        </Knop>
      )}
      {a.magSamen && !i.ikzelf && i.samenMet === null && (
        <DagDialoog
          open={texts.samen}
          title={texts.samenTitel(i.naam)}
          label={texts.samenDag}
          hint={texts.samenUitleg}
          initial={m.vandaag}
          max={m.vandaag}
          onSave={(gevraagdOp) => act(send('POST', `${path}/samen`, { body: { samen: true, gevraagdOp } }))}
        />
      )}
      {a.magSamen && !i.ikzelf && i.samenMet !== null && (
        <Knop size="klein" onClick={() => act(send('POST', `${path}/samen`, { body: { samen: false } }))}>
          {texts.alleen}
        </Knop>
      )}
      {a.magBespreken &&
        i.wacht.map((w) => (
          <DagDialoog
            key={w.vrijgaveId}
            open={`${texts.bespreek}: ${name(w.leefgebied)}`}
            title={`${texts.bespreekTitel}: ${name(w.leefgebied)}`}
            label={texts.bespreekDag}
            hint={texts.bespreekUitleg}
            initial={m.vandaag}
            max={m.vandaag}
            onSave={(op) =>
              act(send('POST', `/v1/meetvrijgaven/${w.vrijgaveId}/besprekingen`, { body: { op } }))
            }
          />
        ))}
    </div>
  )
}

type DagDialoogProps = {
  open: string
  title: string
  label: string
  hint?: string
  initial: string
  min?: string
  max?: string
  onSave: (dag: string) => Promise<void>
}

function DagDialoog({ open: words, title, label, hint, initial, min, max, onSave }: DagDialoogProps) {
  const texts = useTexts(metingTexts)
  const [open, setOpen] = useState(false)
  const [dag, setDag] = useState(initial)
  return (
    <>
      <Knop size="klein" onClick={() => setOpen(true)}>
        {words}
      </Knop>
      <Dialoog open={open} title={title} onClose={() => setOpen(false)}>
        {hint && <p>{hint}</p>}
        <Dagveld
          name={`dag-${words}`}
          label={label}
          value={dag}
          onChange={setDag}
          {...(min && { min })}
          {...(max && { max })}
        />
        <div className="dialoog__knoppen">
          <Knop onClick={() => setOpen(false)}>{texts.annuleer}</Knop>
          <Knop
            variant="primair"
            onClick={async () => {
              setOpen(false)
              await onSave(dag)
            }}
          >
            {texts.bewaar}
          </Knop>
        </div>
      </Dialoog>
    </>
  )
}
