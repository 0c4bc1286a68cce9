import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Consult } from '../contract.ts'
import { AntwoordFormulier, DankFormulier, SluitDialoog } from './consult-formulieren.tsx'
import { consultTexts } from './texts.ts'
import { useConsult } from './use-consult.ts'
import './consult.css'

/** One consult with its answers; who answered keeps the credit. */
export default function ConsultPagina() {
  const { consultId } = useParams<'consultId'>()
  const { consult, error, retry, refresh } = useConsult(consultId)
  if (!consult) return error ? <FoutPagina error={error} onRetry={() => void retry()} /> : <LaadPagina />
  return <Lezen consult={consult} onChanged={() => void refresh()} />
}

type Props = { consult: Consult; onChanged: () => void }

function Lezen({ consult: c, onChanged }: Props) {
  const texts = useTexts(consultTexts)
  const taal = useTaal()
  const readers =
    c.kring.wie === 'iedereen' ? [{ id: 'allen', naam: texts.iedereenHier }] : c.kring.organisaties
  const about = [
    texts.soorten[c.soort],
    texts.domeinen[c.domein],
    texts.themas[c.thema],
    texts.statussen[c.status],
  ]
  return (
    <Pagina
      title={c.titel}
      back={{ to: '/consult', label: texts.titel }}
      intro={<p className="gedempt">{about.join(' · ')}</p>}
    >
      <div className="consult">
        <p className="consult__tekst">{c.tekst}</p>
        <p className="gedempt">
          {texts.door(c.door.ikzelf ? texts.jij : c.door.naam, c.door.functie, c.door.organisatie)},{' '}
          {longDate(c.op, taal)}{' '}
          {c.door.telefoon && !c.door.ikzelf && (
            <BelKnop number={c.door.telefoon} name={c.door.naam} look="icoon" />
          )}
        </p>
        <DitZien look="zin" readers={readers} />
        {c.uitkomst && (
          <Melding tone="gelukt" title={texts.uitkomstKop}>
            {c.uitkomst}
          </Melding>
        )}
        <Daden consult={c} onChanged={onChanged} />
        <Sectie
          title={texts.antwoordKop}
          beside={c.antwoorden.length > 0 ? String(c.antwoorden.length) : undefined}
        >
          {c.antwoorden.length === 0 && <p className="gedempt">{texts.geenAntwoorden}</p>}
          <ol>
            {c.antwoorden.map((a) => (
              <li key={a.id}>
                <Antwoord consult={c} antwoord={a} onChanged={onChanged} />
              </li>
            ))}
          </ol>
        </Sectie>
        {c.abilities.magAntwoorden && <AntwoordFormulier consult={c} onChanged={onChanged} />}
      </div>
    </Pagina>
  )
}

function Daden({ consult: c, onChanged }: Props) {
  const texts = useTexts(consultTexts)
  const [open, setOpen] = useState<'sluit' | 'weg' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const post = async (what: string) => {
    setError(null)
    setOpen(null)
    await send('POST', `/v1/consulten/${c.id}/${what}`, { ifMatch: `"${c.versie}"` }).catch(setError)
    onChanged()
  }
  const may = c.abilities
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <div className="consult__knoppen">
        {may.magWijzigen && (
          <KnopLink to={`/consult/${c.id}/wijzig`} size="klein">
            {texts.wijzig}
          </KnopLink>
        )}
        {may.magSluiten && (
          <Knop size="klein" onClick={() => setOpen('sluit')}>
            {texts.sluit}
          </Knop>
        )}
        {may.magHeropenen && (
          <Knop size="klein" onClick={() => post('heropening')}>
            {texts.heropen}
          </Knop>
        )}
        {may.magIntrekken && (
          <Knop size="klein" variant="stil" onClick={() => setOpen('weg')}>
            {texts.trekIn}
          </Knop>
        )}
      </div>
      <SluitDialoog
        consult={c}
        open={open === 'sluit'}
        onClose={(changed) => {
          setOpen(null)
          if (changed) onChanged()
        }}
      />
      <Bevestig
        open={open === 'weg'}
        title={texts.trekInTitel}
        confirm={texts.trekIn}
        cancel={texts.annuleer}
        onConfirm={() => post('intrekking')}
        onCancel={() => setOpen(null)}
      >
        {texts.trekInUitleg}
      </Bevestig>
    </>
  )
}

type AntwoordProps = Props & { antwoord: Consult['antwoorden'][number] }

function Antwoord({ consult: c, antwoord: a, onChanged }: AntwoordProps) {
  const texts = useTexts(consultTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const takeBack = async () => {
    setError(null)
    const path = `/v1/consulten/${c.id}/antwoorden/${a.id}/intrekking`
    await send('POST', path, { ifMatch: `"${a.versie}"` }).catch(setError)
    onChanged()
  }
  return (
    <article className="consult-antwoord" aria-label={a.door.naam}>
      <p>{a.tekst}</p>
      <p className="gedempt">
        {texts.door(a.door.ikzelf ? texts.jij : a.door.naam, a.door.functie, a.door.organisatie)},{' '}
        {longDate(a.op, taal)}
      </p>
      {a.ingetrokken && <p className="gedempt">{texts.antwoordWeg}</p>}
      {a.dank && (
        <p>
          <strong>
            {texts.zei(c.door.ikzelf ? texts.jij : c.door.naam)} {texts.hielpen[a.dank.hielp]}
          </strong>{' '}
          {a.dank.tekst}
        </p>
      )}
      {a.abilities.magDanken && !a.dank && (
        <DankFormulier consult={c} antwoordId={a.id} onChanged={onChanged} />
      )}
      {error !== null && <ProbleemMelding error={error} />}
      {a.abilities.magIntrekken && (
        <div>
          <Knop size="klein" variant="stil" onClick={takeBack}>
            {texts.trekAntwoordIn}
          </Knop>
        </div>
      )}
    </article>
  )
}
