import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../../web/datum.ts'
import { KnopLink } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnToegang as Antwoord, Punt, Stand } from '../../screening/contract.ts'
import { toegangTexts } from './texts.ts'

/** In Mijn werk: what closes a regime to me or soon will, whom to ask; for who manages accounts also which colleagues it concerns. */
export function MijnToegang() {
  const { data } = useQuery(apiQuery<Antwoord>('/v1/mijn-toegang'))
  if (!data) return null
  const { standen, beheerders, collegas } = data.data
  return (
    <>
      {standen.map((stand) => (
        <EigenStand key={stand.regime.code} stand={stand} beheerders={beheerders} />
      ))}
      {collegas.length > 0 && <Collegas collegas={collegas} />}
    </>
  )
}

function useWoorden() {
  const texts = useTexts(toegangTexts)
  const taal = useTaal()
  const mist = (points: readonly Punt[]) => points.map((p) => texts.wat[p.wat]).join(', ')
  const binnenkort = (points: readonly Punt[]) =>
    points.map((p) => texts.verlooptPunt(texts.wat[p.wat], longDate(p.tot ?? '', taal))).join(', ')
  return { texts, mist, binnenkort }
}

function EigenStand({ stand, beheerders }: { stand: Stand; beheerders: Antwoord['beheerders'] }) {
  const { texts, mist, binnenkort } = useWoorden()
  const wie = beheerders.map((b) => [b.naam, b.telefoon].filter(Boolean).join(', ')).join('; ')
  const isDicht = stand.mist.length > 0
  return (
    <Melding
      tone={isDicht ? 'let-op' : 'uitleg'}
      title={isDicht ? texts.dicht(stand.regime.naam) : texts.verloopt(stand.regime.naam)}
    >
      <p>{isDicht ? texts.dichtUitleg(mist(stand.mist)) : `${binnenkort(stand.binnenkort)}.`}</p>
      <p>{wie ? texts.vraagBeheer(wie) : texts.geenBeheer}</p>
    </Melding>
  )
}

function Collegas({ collegas }: { collegas: Antwoord['collegas'] }) {
  const { texts, mist, binnenkort } = useWoorden()
  const wordsOf = (standen: readonly Stand[]) =>
    standen
      .flatMap((s) => [
        s.mist.length > 0 && `${s.regime.naam}: ${texts.mist(mist(s.mist))}`,
        s.binnenkort.length > 0 && `${s.regime.naam}: ${binnenkort(s.binnenkort)}`,
      ])
      .filter(Boolean)
      .join('; ')
  return (
    <Melding
      title={texts.collegasTitel(collegas.length)}
      actions={
        <KnopLink to="/wie-is-wie" size="klein">
          {texts.knop}
        </KnopLink>
      }
    >
      <ul>
        {collegas.map((c) => (
          <li key={c.actorId}>
            {c.naam}: {wordsOf(c.standen)}.
          </li>
        ))}
      </ul>
    </Melding>
  )
}
