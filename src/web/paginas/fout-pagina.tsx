import { useEffect } from 'react'
import {
  iconFout,
  iconGeenVerbinding,
  iconKlok,
  iconOpnieuw,
  iconSlot,
  iconUitloggen,
} from '../kit/iconen.ts'
import { classOf, Knop } from '../kit/knop.tsx'
import { Probleem, type Probleemsoort } from '../probleem.ts'
import { signInPath } from '../sign-in-path.ts'
import { useTexts } from '../texts.ts'
import { NietGevonden } from './niet-gevonden.tsx'
import { paginaTexts } from './texts.ts'
import { UitlegPagina } from './uitleg-pagina.tsx'

type FoutPaginaProps = { error: unknown; onRetry?: () => void }

const icons: Record<Shown, string> = {
  netwerk: iconGeenVerbinding,
  sessie: iconUitloggen,
  geweigerd: iconSlot,
  invoer: iconFout,
  verouderd: iconOpnieuw,
  toestand: iconFout,
  druk: iconKlok,
  onverwacht: iconFout,
}

/** The page for anything that failed, with the reason and what can be done about it. */
export function FoutPagina({ error, onRetry }: FoutPaginaProps) {
  const texts = useTexts(paginaTexts)
  const probleem = error instanceof Probleem ? error : new Probleem({ status: 500 })
  const soort = probleem.soort
  useRetryWhenOnline(soort === 'netwerk', onRetry)
  if (soort === 'niet-gevonden') return <NietGevonden />
  const { title, explanation, advice } = wordsFor(soort, probleem, texts)
  return (
    <UitlegPagina icon={icons[soort]} title={title} explanation={explanation} advice={advice}>
      <WaysOut soort={soort} {...(onRetry && { onRetry })} />
    </UitlegPagina>
  )
}

type Shown = Exclude<Probleemsoort, 'niet-gevonden'>

// What trying again can mend; a refusal stays one, so there the way back comes first.
const mendable: readonly Shown[] = ['netwerk', 'verouderd', 'druk', 'onverwacht', 'invoer']

function WaysOut({ soort, onRetry }: { soort: Shown; onRetry?: () => void }) {
  const texts = useTexts(paginaTexts)
  if (soort === 'sessie') {
    return (
      <a className={classOf({ variant: 'primair' })} href={signInPath(location.pathname)}>
        {texts.inloggen}
      </a>
    )
  }
  const canRetry = onRetry !== undefined && mendable.includes(soort)
  return (
    <>
      {canRetry && (
        <Knop variant="primair" icon={iconOpnieuw} onClick={onRetry}>
          {texts.opnieuw}
        </Knop>
      )}
      {soort !== 'netwerk' && (
        <Knop variant={canRetry ? 'tweede' : 'primair'} onClick={() => history.back()}>
          {texts.terug}
        </Knop>
      )}
    </>
  )
}

type Words = { title: string; explanation: string; advice: readonly string[] }
type PaginaTexts = ReturnType<typeof useTexts<typeof paginaTexts.nl>>

// The server knows the reason best: its own title and detail go first, ours stand in when it gave none.
function wordsFor(soort: Shown, probleem: Probleem, texts: PaginaTexts): Words {
  const own = texts[soort === 'invoer' ? 'onverwacht' : soort]
  const fromServer = soort === 'geweigerd' || soort === 'toestand'
  return {
    title: (fromServer && probleem.title) || own.titel,
    explanation: (fromServer && probleem.detail) || own.uitleg,
    advice: adviceFor(soort, texts),
  }
}

function adviceFor(soort: Shown, texts: PaginaTexts): readonly string[] {
  switch (soort) {
    case 'netwerk':
      return [texts.netwerk.actie, texts.netwerk.bel]
    case 'geweigerd':
      return [texts.geweigerd.vraag, texts.geweigerd.fg]
    case 'sessie':
      return [texts.sessie.actie]
    case 'onverwacht':
    case 'invoer':
      return [texts.onverwacht.actie]
    case 'verouderd':
    case 'toestand':
    case 'druk':
      return []
  }
}

function useRetryWhenOnline(active: boolean, onRetry: (() => void) | undefined): void {
  useEffect(() => {
    if (!active || !onRetry) return
    window.addEventListener('online', onRetry)
    return () => window.removeEventListener('online', onRetry)
  }, [active, onRetry])
}
