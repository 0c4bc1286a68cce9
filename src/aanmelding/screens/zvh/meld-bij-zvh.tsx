import { useQuery } from '@tanstack/react-query'
import { BelKnop } from '../../../web/kit/bel-knop.tsx'
import { iconAanmelding } from '../../../web/kit/iconen.ts'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Celtekst, type Kolom, Tabel } from '../../../web/kit/tabel.tsx'
import { useSessie } from '../../../web/sessie.tsx'
import { useTexts } from '../../../web/texts.ts'
import { type OrganisatieKeuze, organisatiesQuery } from '../regimes.ts'
import { zvhTexts } from './texts.ts'
import '../aanmelding.css'

/**
 * How to report a casus to the region's `zvh` deployment: who may, in which steps, where. It takes no parameters and sends nothing: what
 * stands here about a young person never travels along; there a participant writes a new aanmelding by hand (Wgs 2.31 lid 1).
 */
export default function MeldBijZvh() {
  const texts = useTexts(zvhTexts)
  const { sessie } = useSessie()
  const query = useQuery(organisatiesQuery)
  const all = query.data?.data ?? []
  const eigen = all.find((o) => o.id === sessie.account.organisatie?.id)
  const listed = all.filter((o) => o.wgsRol !== 'geen')
  return (
    <Pagina title={texts.titel} intro={texts.intro} back={{ to: '/aanmeldingen', label: texts.terug }}>
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {eigen && <MagIk organisatie={eigen} />}
      <Sectie title={texts.stappenTitel}>
        <ol className="zvh-stappen">
          {Object.values(texts.stappen).map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
      </Sectie>
      <Sectie title={texts.adresTitel}>
        {sessie.plek?.zvhAdres ? (
          <p>
            {texts.adres}{' '}
            <a href={sessie.plek.zvhAdres} rel="noreferrer">
              {sessie.plek.zvhAdres}
            </a>
          </p>
        ) : (
          <p>{texts.geenAdres}</p>
        )}
      </Sectie>
      <Sectie title={texts.wieTitel} beside={texts.wieUitleg}>
        {query.data && listed.length === 0 && (
          <LeegStaat icon={iconAanmelding} title={texts.wieTitel}>
            {texts.geenAdres}
          </LeegStaat>
        )}
        {listed.length > 0 && <Deelnemers rows={listed} />}
      </Sectie>
    </Pagina>
  )
}

function MagIk({ organisatie: o }: { organisatie: OrganisatieKeuze }) {
  const texts = useTexts(zvhTexts)
  const mag = o.wgsRol !== 'geen'
  return (
    <Melding
      tone={mag ? 'uitleg' : 'let-op'}
      title={mag ? texts.magTitel(o.naam) : texts.magNietTitel(o.naam)}
    >
      <p>{mag ? texts.magUitleg : texts.magNietUitleg}</p>
      {o.soort === 'school' && <p>{texts.school}</p>}
    </Melding>
  )
}

function Deelnemers({ rows }: { rows: readonly OrganisatieKeuze[] }) {
  const texts = useTexts(zvhTexts)
  const columns: Kolom<OrganisatieKeuze>[] = [
    {
      key: 'naam',
      header: texts.wieTitel,
      cell: (o) => <Celtekst strong main={o.naam} below={texts.plek(o.wgsRol)} />,
    },
    {
      key: 'bel',
      header: texts.bel,
      cell: (o) => o.telefoon && <BelKnop number={o.telefoon} name={o.naam} size="klein" />,
    },
  ]
  return <Tabel caption={texts.wieTitel} columns={columns} rows={rows} rowKey={(o) => o.id} />
}
