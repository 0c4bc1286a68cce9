import { iconZoek } from '../kit/iconen.ts'
import { classOf } from '../kit/knop.tsx'
import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'
import { UitlegPagina } from './uitleg-pagina.tsx'

/** For a path that doesn't exist and for what isn't the reader's to see, without a difference. */
export function NietGevonden() {
  const texts = useTexts(paginaTexts)
  return (
    <UitlegPagina
      icon={iconZoek}
      title={texts.nietGevonden.titel}
      explanation={texts.nietGevonden.uitleg}
      advice={[texts.nietGevonden.actie]}
    >
      <a className={classOf({ variant: 'primair' })} href={startOf(location.pathname)}>
        {texts.naarBegin}
      </a>
    </UitlegPagina>
  )
}

/** The start page of the entry that a path belongs to. */
export function startOf(pathname: string): string {
  return pathname.startsWith('/portaal') ? '/portaal' : '/'
}
