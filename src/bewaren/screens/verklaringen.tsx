import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { iconDocument } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Verklaring } from '../contract.ts'
import { BewaarTabs } from './bewaar-tabs.tsx'
import { Laad } from './laad.tsx'
import { bewaarTexts } from './texts.ts'
import { regelWords } from './voorstellen.tsx'
import './bewaren.css'

/** The certificates of destruction. */
export default function Verklaringen() {
  const texts = useTexts(bewaarTexts)
  const taal = useTaal()
  const query = useQuery(apiQuery<Verklaring[]>('/v1/verklaringen'))
  return (
    <Laad query={query}>
      {(rows) => (
        <Pagina
          title={texts.deel.verklaringen}
          intro={texts.verklaringIntro}
          actions={<KnopLink to="/vernietigingen">{texts.geweigerdeAanmeldingen}</KnopLink>}
        >
          <BewaarTabs />
          {rows.length === 0 ? (
            <LeegStaat icon={iconDocument} title={texts.deel.verklaringen} level={2}>
              {texts.verklaringenLeeg}
            </LeegStaat>
          ) : (
            <Tabel
              caption={texts.deel.verklaringen}
              rows={rows}
              rowKey={(v) => v.id}
              rowTo={(v) => `/bewaren/verklaringen/${v.id}`}
              columns={[
                { key: 'op', header: texts.tijdstip, cell: (v) => longDate(v.op, taal) },
                {
                  key: 'wat',
                  header: texts.soort,
                  cell: (v) => <Celtekst main={texts.wat[v.wat]} below={v.regime.naam} />,
                },
                {
                  key: 'regel',
                  header: texts.regel,
                  cell: (v) => <Celtekst main={regelWords(texts.regels, v.regel)} below={v.grond} />,
                },
              ]}
            />
          )}
        </Pagina>
      )}
    </Laad>
  )
}
