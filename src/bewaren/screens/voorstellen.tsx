import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { iconBewaren } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Schil, Voorstel } from '../contract.ts'
import { BewaarTabs } from './bewaar-tabs.tsx'
import { Gevraagd } from './gevraagd.tsx'
import { Laad } from './laad.tsx'
import { bewaarTexts } from './texts.ts'
import './bewaren.css'

/** The retention desk: what is proposed, what sources were asked, and the shells of shielded casussen. */
export default function Voorstellen() {
  const texts = useTexts(bewaarTexts)
  const isDesk = useSessie().sessie.account.mandaten.includes('bewaren')
  return (
    <Pagina title={texts.titel} intro={texts.intro}>
      <BewaarTabs />
      <div className="bewaren-deel">
        {isDesk ? <Lijsten /> : <Melding title={texts.geenDesk} />}
        <Gevraagd />
        <Schillen />
      </div>
    </Pagina>
  )
}

function Lijsten() {
  const texts = useTexts(bewaarTexts)
  const lopend = useQuery(apiQuery<Voorstel[]>('/v1/vernietigingsvoorstellen'))
  const afgerond = useQuery(apiQuery<Voorstel[]>('/v1/vernietigingsvoorstellen?stand=afgerond'))
  return (
    <Laad query={lopend}>
      {(rows) => (
        <>
          <Sectie title={texts.deel.voorstellen}>
            {rows.length === 0 ? (
              <LeegStaat icon={iconBewaren} title={texts.deel.voorstellen}>
                {texts.voorstellenLeeg}
              </LeegStaat>
            ) : (
              <Lijst caption={texts.deel.voorstellen} rows={rows} />
            )}
          </Sectie>
          {afgerond.data && afgerond.data.data.length > 0 && (
            <Sectie title={texts.afgerond}>
              <Lijst caption={texts.afgerond} rows={afgerond.data.data} />
            </Sectie>
          )}
        </>
      )}
    </Laad>
  )
}

function Lijst({ caption, rows }: { caption: string; rows: readonly Voorstel[] }) {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const today = useNow().toISOString().slice(0, 10)
  const isLate = (v: Voorstel) => v.uiterlijk < today && ['open', 'nagekeken'].includes(v.status)
  return (
    <Tabel
      caption={caption}
      rows={rows}
      rowKey={(v) => v.id}
      rowTo={(v) => `/bewaren/voorstellen/${v.id}`}
      columns={[
        {
          key: 'wat',
          header: texts.soort,
          cell: (v) => (
            <Celtekst
              main={v.kenmerk ? texts.metKenmerk(texts.wat[v.wat], v.kenmerk) : texts.wat[v.wat]}
              below={v.regime.naam}
              strong
            />
          ),
        },
        {
          key: 'waarom',
          header: texts.waarom,
          cell: (v) => <Celtekst main={regelWords(texts.regels, v.regel)} below={v.grond} />,
        },
        {
          key: 'uiterlijk',
          header: texts.uiterlijk,
          cell: (v) => <Celtekst main={longDate(v.uiterlijk, taal)} below={isLate(v) ? texts.teLaat : ''} />,
        },
        { key: 'stand', header: texts.stand, cell: (v) => texts.status[v.status] },
      ]}
    />
  )
}

/** The words of a rule; a rule of a later version is shown by its code. */
export const regelWords = (regels: Readonly<Record<string, string>>, regel: string): string =>
  regels[regel] ?? regel

function Schillen() {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const query = useQuery(apiQuery<Schil[]>('/v1/afgeschermde-casussen'))
  return (
    <Sectie title={texts.afgeschermd}>
      <p className="gedempt">{texts.afgeschermdUitleg}</p>
      {query.data?.data.length === 0 && <p>{texts.afgeschermdLeeg}</p>}
      {query.data && query.data.data.length > 0 && (
        <Tabel
          caption={texts.afgeschermd}
          rows={query.data.data}
          rowKey={(s) => s.casusId}
          rowTo={(s) => `/casussen/${s.casusId}/bewaren`}
          columns={[
            {
              key: 'casus',
              header: texts.casus,
              cell: (s) => <Celtekst main={s.kenmerk} below={s.regime.naam} strong />,
            },
            {
              key: 'gesloten',
              header: texts.gesloten,
              cell: (s) => (s.geslotenOp ? longDate(s.geslotenOp, taal) : '–'),
            },
            {
              key: 'weg',
              header: texts.uiterlijk,
              cell: (s) => (s.termijn.uiterlijk ? longDate(s.termijn.uiterlijk, taal) : texts.nogNiet),
            },
          ]}
        />
      )}
    </Sectie>
  )
}
