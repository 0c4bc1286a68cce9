import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { CasusBewaren as Antwoord } from '../contract.ts'
import { CasusActen } from './casus-acten.tsx'
import { Doorgeleidingen } from './doorgeleidingen.tsx'
import { Laad } from './laad.tsx'
import { StopTabel } from './stops.tsx'
import { bewaarTexts } from './texts.ts'
import './bewaren.css'

/** What happens to one casus when, and what this reader may do about it; also of a shielded casus, of which only days are left to see. */
export default function CasusBewaren() {
  const { casusId } = useParams<'casusId'>()
  const query = useQuery(apiQuery<Antwoord>(`/v1/casussen/${casusId}/bewaren`))
  return <Laad query={query}>{(c) => <Inhoud casus={c} />}</Laad>
}

function Inhoud({ casus: c }: { casus: Antwoord }) {
  const texts = useTexts(bewaarTexts)
  const back = c.afgeschermd
    ? { to: '/bewaren', label: texts.titel }
    : { to: `/casussen/${c.casusId}`, label: texts.casusTerug }
  return (
    <Pagina title={texts.casusTitel} intro={texts.metKenmerk(c.regime.naam, c.kenmerk)} back={back}>
      <div className="bewaren-deel">
        {c.afgeschermd && <Melding title={texts.isAfgeschermd} />}
        <Termijn casus={c} />
        <CasusActen casus={c} />
        {c.stops.length > 0 && (
          <Sectie title={texts.deel.stops}>
            <p className="gedempt">{texts.stopsUitleg}</p>
            <StopTabel stops={c.stops} />
          </Sectie>
        )}
        <Bronnen casus={c} />
        <Doorgeleidingen casus={c} />
      </div>
    </Pagina>
  )
}

function Termijn({ casus: c }: { casus: Antwoord }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const { termijn, regels } = c
  const day = termijn.uiterlijk && longDate(termijn.uiterlijk, taal)
  const lines = [
    c.geslotenOp && texts.geslotenOp(longDate(c.geslotenOp, taal)),
    regels.uitleg[taal],
    regels.termijn && texts.vastgesteld[regels.vastgesteld],
    termijn.grond,
    regels.vanaf === 'eerste_verwerking' && texts.perGegeven,
    texts.wieBesluit,
  ].filter((line): line is string => typeof line === 'string' && line !== '')
  return (
    <section className="bewaren-termijn">
      <p>
        <strong>{day ? texts.eersteUiterlijk(day) : texts.geenDag[termijn.waarom ?? 'geen_termijn']}</strong>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}

function Bronnen({ casus: c }: { casus: Antwoord }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  if (c.instemmingen.length === 0) return null
  return (
    <Sectie title={texts.bronnen}>
      <p className="gedempt">{texts.bronnenUitleg}</p>
      <Tabel
        caption={texts.bronnen}
        rows={c.instemmingen}
        rowKey={(i) => i.id}
        columns={[
          {
            key: 'wie',
            header: texts.organisatie,
            cell: (i) => <Celtekst main={i.organisatie} below={texts.geval[i.geval]} strong />,
          },
          { key: 'waarom', header: texts.waarom, cell: (i) => i.waarom },
          {
            key: 'antwoord',
            header: texts.stand,
            cell: (i) => (
              <Celtekst
                main={texts.antwoordStand[i.antwoord ?? 'geen']}
                below={i.tot ? texts.totDag(longDate(i.tot, taal)) : i.reden}
              />
            ),
          },
        ]}
      />
    </Sectie>
  )
}
