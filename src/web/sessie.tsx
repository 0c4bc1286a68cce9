import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { type Antwoord, send } from './api.ts'
import { dayOf, daysBetween } from './datum.ts'
import { NowProvider } from './now.ts'
import { FoutPagina } from './paginas/fout-pagina.tsx'
import { LaadPagina } from './paginas/laad-pagina.tsx'
import { Probleem } from './probleem.ts'
import { apiQuery } from './query.ts'
import { signInPath } from './sign-in-path.ts'
import { type Taal, TaalProvider } from './texts.ts'
import { showThema, type Thema } from './thema.ts'

export type Soort = 'medewerker' | 'jeugdige' | 'ouder' | 'jim'

export type Sessie = {
  account: {
    id: string
    actorId?: string
    naam: string
    soort: Soort
    functie: string | null
    organisatie: { id: string; naam: string } | null
    mandaten: string[]
  }
  taal: Taal
  thema: Thema
  demo: boolean
  /** What this deployment is: see `toegang/contract.ts`. */
  plek?: { regimes: string[]; alleenWgs: boolean; zvhAdres: string | null; spraak: boolean }
  /** The server's day, `YYYY-MM-DD`: a demo region may live on a day of its own. */
  vandaag?: string
}

type SessieValue = {
  sessie: Sessie
  /** Stores a preference with the account and shows it at once. */
  prefer(change: Partial<Pick<Sessie, 'taal' | 'thema'>>): Promise<void>
  signOut(): Promise<void>
}

export const SessieContext = createContext<SessieValue | null>(null)

// Who turns out to be signed out was asked for once.
export const sessieQuery = { ...apiQuery<Sessie>('/v1/sessie'), retryOnMount: false }

export function useSessie(): SessieValue {
  const value = useContext(SessieContext)
  if (!value) throw new Error('A screen was rendered without a session.')
  return value
}

/** Reads the session before any screen is shown; without one, goes to sign in. */
export function SessieProvider({ allowed, children }: { allowed: readonly Soort[]; children: ReactNode }) {
  const query = useQuery(sessieQuery)
  const sessie = query.data?.data
  const hasNone = !sessie && query.error instanceof Probleem && query.error.soort === 'sessie'
  const isElsewhere = sessie !== undefined && !allowed.includes(sessie.account.soort)
  useEffect(() => {
    if (hasNone) location.replace(signInPath(location.pathname))
    if (isElsewhere) location.replace(sessie.account.soort === 'medewerker' ? '/' : '/portaal')
  }, [hasNone, isElsewhere, sessie])
  useEffect(() => {
    if (!sessie) return
    document.documentElement.lang = sessie.taal
    showThema(sessie.thema)
  }, [sessie])
  const value = useSessieValue(sessie)
  if (query.error && !sessie && !hasNone)
    return <FoutPagina error={query.error} onRetry={() => void query.refetch()} />
  if (!value || isElsewhere) return <LaadPagina />
  return (
    <SessieContext value={value}>
      <TaalProvider value={value.sessie.taal}>
        <NowProvider value={nowOn(value.sessie.vandaag)}>{children}</NowProvider>
      </TaalProvider>
    </SessieContext>
  )
}

// The clock of this device, moved by whole days to the server's own day.
function nowOn(vandaag: string | undefined): () => Date {
  const shift = vandaag ? daysBetween(dayOf(new Date()), vandaag) * 86_400_000 : 0
  return () => new Date(Date.now() + shift)
}

function useSessieValue(sessie: Sessie | undefined): SessieValue | null {
  const queryClient = useQueryClient()
  if (!sessie) return null
  return {
    sessie,
    prefer: async (change) => {
      queryClient.setQueryData<Antwoord<Sessie>>(sessieQuery.queryKey, (old) =>
        old ? { ...old, data: { ...old.data, ...change } } : old,
      )
      await send('PATCH', '/v1/sessie', { body: change })
    },
    signOut: async () => {
      await send('DELETE', '/v1/sessie')
      queryClient.clear()
      location.assign(sessie.account.soort === 'medewerker' ? '/uitgelogd' : '/portaal/uitgelogd')
    },
  }
}
