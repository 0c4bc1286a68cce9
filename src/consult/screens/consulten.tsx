import { type FormEvent, useState } from 'react'
import { relativeDay } from '../../web/datum.ts'
import { iconErbij, iconLeren } from '../../web/kit/iconen.ts'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Link } from '../../web/navigatie/link.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Consulten as Bladzijde } from '../contract.ts'
import { domeinen, themas } from '../states.ts'
import { consultTexts } from './texts.ts'
import { type Filter, useConsulten } from './use-consult.ts'
import './consult.css'

const alles: Filter = { woorden: '', domein: '', thema: '', van: 'allen' }

/** Questions and lessons of colleagues, to find and to answer. */
export default function ConsultenScherm() {
  const texts = useTexts(consultTexts)
  const [filter, setFilter] = useState(alles)
  const query = useConsulten(filter)
  const rows = query.data?.pages.flatMap((page) => page.consulten) ?? []
  return (
    <Pagina
      title={texts.titel}
      intro={<p className="gedempt">{texts.intro}</p>}
      actions={
        <KnopLink to="/consult/nieuw" variant="primair" icon={iconErbij}>
          {texts.vraagRaad}
        </KnopLink>
      }
    >
      <div className="consulten">
        <Zoeken filter={filter} onZoek={setFilter} />
        {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <p className="gedempt">{texts.laden}</p>}
        {query.data && rows.length === 0 && (
          <LeegStaat icon={iconLeren} level={2} title={texts.leegTitel}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
        <ol>
          {rows.map((consult) => (
            <li key={consult.id}>
              <Rij consult={consult} />
            </li>
          ))}
        </ol>
        {query.hasNextPage && (
          <Knop onClick={async () => void (await query.fetchNextPage())}>{texts.meer}</Knop>
        )}
      </div>
    </Pagina>
  )
}

function Zoeken({ filter, onZoek }: { filter: Filter; onZoek: (filter: Filter) => void }) {
  const texts = useTexts(consultTexts)
  const [woorden, setWoorden] = useState(filter.woorden)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onZoek({ ...filter, woorden })
  }
  return (
    <form className="consult-zoek" onSubmit={submit}>
      <Tekstveld label={texts.zoek} name="woorden" value={woorden} onChange={setWoorden} />
      <Knop type="submit">{texts.zoekKnop}</Knop>
      <Keuzelijst
        label={texts.domein}
        name="domein"
        optional
        value={filter.domein}
        options={domeinen.map((d) => ({ value: d, label: texts.domeinen[d] }))}
        onChange={(domein) => onZoek({ ...filter, woorden, domein })}
      />
      <Keuzelijst
        label={texts.thema}
        name="thema"
        optional
        value={filter.thema}
        options={themas.map((t) => ({ value: t, label: texts.themas[t] }))}
        onChange={(thema) => onZoek({ ...filter, woorden, thema })}
      />
      <RadioKaarten
        look="pil"
        label={texts.van}
        name="van"
        value={filter.van}
        options={[
          { value: 'allen' as const, label: texts.vanAllen },
          { value: 'mijn' as const, label: texts.vanMijn },
        ]}
        onChange={(van) => onZoek({ ...filter, woorden, van: van || 'allen' })}
      />
    </form>
  )
}

function Rij({ consult: c }: { consult: Bladzijde['consulten'][number] }) {
  const texts = useTexts(consultTexts)
  const taal = useTaal()
  const now = useNow()
  const about = [
    texts.soorten[c.soort],
    texts.themas[c.thema],
    c.antwoorden > 0 ? texts.antwoorden(c.antwoorden) : texts.nogGeen,
    c.status !== 'open' && texts.statussen[c.status],
  ]
  const by = [c.door.ikzelf ? texts.jij : c.door.naam, c.door.organisatie, relativeDay(c.op, taal, now)]
  return (
    <Link to={`/consult/${c.id}`} className="consult-rij">
      <strong>{c.titel}</strong>
      <span className="consult-rij__tekst">{c.tekst}</span>
      <span className="gedempt">{about.filter(Boolean).join(' · ')}</span>
      <span className="gedempt">{by.join(', ')}</span>
      {c.hielp && <span className="gedempt">{texts.hielp}</span>}
    </Link>
  )
}
