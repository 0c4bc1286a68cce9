import { iconOpnieuw } from '../kit/iconen.ts'
import { classOf } from '../kit/knop.tsx'
import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'
import { UitlegPagina } from './uitleg-pagina.tsx'

/** When the identity provider or the session refused: calm, and once more. */
export default function InloggenMislukt() {
  const texts = useTexts(paginaTexts).mislukt
  return (
    <UitlegPagina icon={iconOpnieuw} title={texts.titel} explanation={texts.uitleg} advice={[texts.advies]}>
      <a className={classOf({ variant: 'primair' })} href="/inloggen">
        {texts.actie}
      </a>
    </UitlegPagina>
  )
}
