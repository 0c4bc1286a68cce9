import { type QueryClient, useQuery } from '@tanstack/react-query'
import { iconOverleg } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTexts } from '../../web/texts.ts'
import { OverlegRijen } from './overleg-rijen.tsx'
import { overlegTexts } from './texts.ts'
import { mijnOverleggenQuery } from './use-overleg.ts'

export const prefetch = (queryClient: QueryClient) => void queryClient.prefetchQuery(mijnOverleggenQuery)

/** Every overleg that I was invited to: what comes, and what was held in the last two weeks. */
export default function MijnOverleggen() {
  const texts = useTexts(overlegTexts)
  const { data, error, refetch } = useQuery(mijnOverleggenQuery)
  if (!data) return error ? <FoutPagina error={error} onRetry={() => void refetch()} /> : <LaadPagina />
  const { overleggen } = data.data
  const running = overleggen.filter((o) => o.status === 'gepland' || o.status === 'bezig')
  const past = overleggen.filter((o) => o.status === 'afgerond' || o.status === 'afgelast').toReversed()
  return (
    <Pagina title={texts.mijn}>
      <Sectie title={texts.komend}>
        {running.length > 0 ? (
          <OverlegRijen overleggen={running} withName />
        ) : (
          <LeegStaat icon={iconOverleg} title={texts.leegTitel}>
            {texts.leeg}
          </LeegStaat>
        )}
      </Sectie>
      {past.length > 0 && (
        <Sectie title={texts.geweest}>
          <OverlegRijen overleggen={past} withName />
        </Sectie>
      )}
    </Pagina>
  )
}
