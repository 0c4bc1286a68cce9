import { type QueryClient, useQuery } from '@tanstack/react-query'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { iconErbij, iconOverleg } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useParams } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import { OverlegRijen } from './overleg-rijen.tsx'
import { overlegTexts } from './texts.ts'
import { casusOverleggenQuery } from './use-overleg.ts'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(casusOverleggenQuery(params.casusId ?? ''))

/** The overleg tab of a casus: what comes, what was. */
export default function CasusOverleg() {
  const texts = useTexts(overlegTexts)
  const { casusId } = useParams<'casusId'>()
  const { data, error, refetch } = useQuery(casusOverleggenQuery(casusId))
  const lists = data?.data
  const plan = lists?.abilities.magPlannen && (
    <KnopLink to={`/casussen/${casusId}/overleg/nieuw`} icon={iconErbij}>
      {texts.plan}
    </KnopLink>
  )
  const running =
    lists?.overleggen.filter((o) => o.status === 'gepland' || o.status === 'bezig').toReversed() ?? []
  const past = lists?.overleggen.filter((o) => o.status === 'afgerond' || o.status === 'afgelast') ?? []
  return (
    <CasusLayout tabTitle={texts.titel} actions={plan}>
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      {!lists && !error && <LaadPagina />}
      {lists && (
        <div className="overleg-stapel">
          <Sectie title={texts.komend}>
            {running.length > 0 ? (
              <OverlegRijen overleggen={running} />
            ) : (
              <LeegStaat icon={iconOverleg} title={texts.leegTitel} action={plan}>
                {texts.leegCasus}
              </LeegStaat>
            )}
          </Sectie>
          {past.length > 0 && (
            <Sectie title={texts.geweest}>
              <OverlegRijen overleggen={past} />
            </Sectie>
          )}
        </div>
      )}
    </CasusLayout>
  )
}
