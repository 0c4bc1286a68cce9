import { useQuery } from '@tanstack/react-query'
import { iconMensenVol, iconSlot, iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnGezinAntwoord } from '../../contract.ts'
import { mijnGezinTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'

/** For the young person: of each thing which parent reads it, and which does not. */
export default function MijnGezin() {
  const texts = useTexts(mijnGezinTexts)
  const { data, error, refetch } = useQuery(apiQuery<MijnGezinAntwoord>('/v1/mijn-gezin'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { ouders, dingen } = data.data
  const none = ouders.length === 0
  return (
    <Pagina
      title={texts.titel}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={<p>{texts.intro}</p>}
    >
      <div className="mijn">
        {none || dingen.length === 0 ? (
          <LeegStaat icon={iconMensenVol} title={none ? texts.geenOuders : texts.niets} level={2}>
            {none ? texts.geenOudersUitleg : texts.nietsUitleg}
          </LeegStaat>
        ) : (
          dingen.map((ding) => <Ding key={ding.id} ding={ding} ouders={ouders} />)
        )}
        <p>{texts.klopt}</p>
      </div>
    </Pagina>
  )
}

type DingProps = { ding: MijnGezinAntwoord['dingen'][number]; ouders: MijnGezinAntwoord['ouders'] }

function Ding({ ding, ouders }: DingProps) {
  const texts = useTexts(mijnGezinTexts)
  const taal = useTaal()
  const sees = ouders.filter((o) => ding.ouderIds.includes(o.persoonId)).map((o) => o.naam)
  const not = ouders.filter((o) => !ding.ouderIds.includes(o.persoonId)).map((o) => o.naam)
  const only = sees.length === 1 && not.length > 0
  return (
    <Kaart above={texts.soort[ding.soort]} title={ding.tekst}>
      <p>
        <Icoon pad={sees.length === 0 ? iconSlot : iconZien} />{' '}
        <strong>
          {sees.length === 0 && texts.niemand}
          {only && texts.alleen(sees[0] ?? '')}
          {sees.length > 0 && !only && texts.allen(listInWords(sees, taal))}
        </strong>
      </p>
      {only && not.map((naam) => <p key={naam}>{texts.nietNaam(naam)}</p>)}
    </Kaart>
  )
}
