import type { QueryClient } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { useCasus } from '../../casus/screens/use-casus.ts'
import { iconErbij, iconVragen } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { verzoekTexts } from './texts.ts'
import { pathOf, useVerzoeken } from './use-verzoeken.ts'
import { VerzoekKaart } from './verzoek-kaart.tsx'
import './verzoek.css'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(apiQuery(pathOf(params.casusId ?? '')))

/** What my organisation asked partners in this casus, and what we were asked. */
export default function VerzoekenScherm() {
  const texts = useTexts(verzoekTexts)
  const { casusId } = useParams<'casusId'>()
  const { lijst, error, retry } = useVerzoeken(casusId)
  const nieuw = `/casussen/${casusId}/verzoeken/nieuw`
  const action = lijst?.abilities.magVragen && (
    <KnopLink to={nieuw} size="klein" icon={iconErbij}>
      {texts.vraagPartner}
    </KnopLink>
  )
  return (
    <CasusLayout tabTitle={texts.titel} actions={action}>
      <div className="verzoeken">
        <div>
          <h2>{texts.titel}</h2>
          <p className="gedempt">{texts.uitleg}</p>
        </div>
        {error && <ProbleemMelding error={error} onRetry={() => void retry()} />}
        {!lijst && !error && <p className="gedempt">{texts.laden}</p>}
        {lijst && lijst.verzoeken.length === 0 && (
          <LeegStaat icon={iconVragen} title={texts.leegTitel}>
            {texts.leegUitleg}
          </LeegStaat>
        )}
        {lijst && (
          <Lijst
            title={texts.open}
            casusId={casusId}
            rows={lijst.verzoeken.filter((v) => v.status === 'open')}
          />
        )}
        {lijst && (
          <Lijst
            title={texts.klaar}
            casusId={casusId}
            rows={lijst.verzoeken.filter((v) => v.status !== 'open')}
          />
        )}
      </div>
    </CasusLayout>
  )
}

function Lijst({ title, casusId, rows }: { title: string; casusId: string; rows: readonly Verzoek[] }) {
  const { refresh } = useCasus(casusId)
  if (rows.length === 0) return null
  return (
    <Sectie title={title} beside={String(rows.length)}>
      <ol>
        {rows.map((verzoek) => (
          <li key={verzoek.id}>
            <VerzoekKaart verzoek={verzoek} onChanged={() => void refresh()} />
          </li>
        ))}
      </ol>
    </Sectie>
  )
}
