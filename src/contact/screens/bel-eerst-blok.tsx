import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { BelWeg, CasusBereik } from '../contract.ts'
import { Nummers, WeerVanaf } from './nummers.tsx'
import { contactTexts } from './texts.ts'

/** The query of whom to call in one casus. */
export const casusBereikQuery = (casusId: string) =>
  apiQuery<CasusBereik>(`/v1/casussen/${casusId}/bereikbaarheid`)

/** How many stand open: the vaste persoon and the regisseur come first. */
const first = 3

/** *Bel eerst* on the page of a casus: every partner with whom to call now. After a call: something to share, or nothing at all. */
export function BelEerstBlok({ casusId }: { casusId: string }) {
  const texts = useTexts(contactTexts)
  const { data, error, refetch } = useQuery(casusBereikQuery(casusId))
  const [called, setCalled] = useState<BelWeg | null>(null)
  const others = data?.data.partners.filter((p) => !p.ik) ?? []
  return (
    <Sectie title={texts.belEerst} size="klein">
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      {called && <NaGesprek weg={called} casusId={casusId} onDone={() => setCalled(null)} />}
      <Partners partners={others.slice(0, first)} onCall={setCalled} />
      {others.length > first && (
        <details>
          <summary>{texts.anderen(others.length - first)}</summary>
          <Partners partners={others.slice(first)} onCall={setCalled} />
        </details>
      )}
    </Sectie>
  )
}

function Partners({ partners, onCall }: { partners: readonly BelWeg[]; onCall: (weg: BelWeg) => void }) {
  return (
    <ul role="list" className="bel-lijst">
      {partners.map((p) => (
        <li key={p.betrokkenheidId ?? p.actorId}>
          <p className="bel-lijst__wie">
            <strong>{p.naam}</strong> <span className="gedempt">{p.organisatie.naam}</span>
          </p>
          <Nummers naam={p.naam} nu={p.nu} onCall={() => onCall(p)} />
          <WeerVanaf weg={p} />
        </li>
      ))}
    </ul>
  )
}

/** What a call brought: a bijdrage, begun with who was called, or nothing. Nothing is stored here. */
function NaGesprek({ weg, casusId, onDone }: { weg: BelWeg; casusId: string; onDone: () => void }) {
  const texts = useTexts(contactTexts)
  return (
    <Melding
      live
      title={texts.gesprekTitel(weg.naam)}
      actions={
        <>
          <KnopLink
            to={`/casussen/${casusId}/bijdragen/nieuw?gesprek=${weg.betrokkenheidId}`}
            variant="primair"
            size="klein"
          >
            {texts.gesprekBijdrage}
          </KnopLink>
          <Knop size="klein" onClick={onDone}>
            {texts.gesprekNiets}
          </Knop>
        </>
      }
    >
      {texts.gesprekUitleg}
    </Melding>
  )
}
