import { useQuery } from '@tanstack/react-query'
import { fullDate, longDate, time } from '../../web/datum.ts'
import { classOf } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Verklaring } from '../contract.ts'
import { Laad } from './laad.tsx'
import { bewaarTexts } from './texts.ts'
import { Aantallen } from './voorstel-pagina.tsx'
import { regelWords } from './voorstellen.tsx'
import './bewaren.css'

/** One certificate: what went, on what ground, by which functions; it names nobody. */
export default function VerklaringPagina() {
  const { id } = useParams<'id'>()
  const query = useQuery(apiQuery<Verklaring>(`/v1/verklaringen/${id}`))
  return <Laad query={query}>{(v) => <Inhoud verklaring={v} />}</Laad>
}

function Inhoud({ verklaring: v }: { verklaring: Verklaring }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const facts = [
    [texts.soort, texts.wat[v.wat]],
    [texts.tijdstip, `${fullDate(v.op, taal)}, ${time(v.op, taal)}`],
    [texts.regime, v.regime.naam],
    [texts.regel, regelWords(texts.regels, v.regel)],
    [texts.grond, v.grond],
    [texts.uiterlijk, longDate(v.uiterlijk, taal)],
    [texts.door, [v.nagekeken, v.besloten].map((wie) => `${wie.functie}, ${wie.organisatie}`).join('; ')],
    [texts.voorstelHash, v.voorstelHash],
    [texts.hash, v.hash],
  ] as const
  return (
    <Pagina
      title={texts.verklaring}
      intro={texts.verklaringIntro}
      back={{ to: '/bewaren/verklaringen', label: texts.deel.verklaringen }}
      actions={
        <a className={classOf({})} href={`/v1/verklaringen/${v.id}/document`} download>
          {texts.pdf}
        </a>
      }
    >
      <Melding tone={v.klopt ? 'gelukt' : 'let-op'} title={v.klopt ? texts.klopt : texts.kloptNiet} />
      <dl className="bewaren-feiten">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Aantallen aantallen={v.aantallen} />
    </Pagina>
  )
}
