import { iconUitloggen } from '../kit/iconen.ts'
import { classOf } from '../kit/knop.tsx'
import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'
import { UitlegPagina } from './uitleg-pagina.tsx'

/** After signing out: nothing stays here, and the way back in. */
export default function Uitgelogd() {
  const texts = useTexts(paginaTexts).uitgelogd
  return (
    <UitlegPagina icon={iconUitloggen} title={texts.titel} explanation={texts.uitleg}>
      <a
        className={classOf({ variant: 'primair' })}
        href={location.pathname.startsWith('/portaal') ? '/portaal/inloggen' : '/inloggen'}
      >
        {texts.actie}
      </a>
    </UitlegPagina>
  )
}
