import { useEffect } from 'react'
import { iconJa } from '../kit/iconen.ts'
import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'
import { UitlegPagina } from './uitleg-pagina.tsx'

/** The channel on which tabs tell each other that someone signed in. */
export const sessionChannel = 'verbonden.sessie'

/** Where signing in from another tab ends: tells that tab, and says that this one may be closed. */
export default function Ingelogd() {
  const texts = useTexts(paginaTexts).ingelogd
  useEffect(() => {
    const channel = new BroadcastChannel(sessionChannel)
    channel.postMessage('ingelogd')
    channel.close()
  }, [])
  return <UitlegPagina icon={iconJa} title={texts.titel} explanation={texts.uitleg} />
}
