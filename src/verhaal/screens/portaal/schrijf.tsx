import { Pagina } from '../../../web/kit/pagina.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTexts } from '../../../web/texts.ts'
import { DeelFormulier } from './deel-formulier.tsx'
import { mijnVerhaalTexts } from './texts.ts'
import { here, useMijnVerhaal } from './use-mijn-verhaal.ts'
import { Vooraf } from './vooraf.tsx'
import '../../../portaal/screens/portaal.css'
import './mijn-verhaal.css'

/** A new part: first who could ever ask for it, then the words. */
export default function Schrijf() {
  const texts = useTexts(mijnVerhaalTexts)
  const { verhaal, error, retry } = useMijnVerhaal()
  if (error && !verhaal) return <FoutPagina error={error} onRetry={retry} />
  if (!verhaal) return <LaadPagina />
  if (!verhaal.abilities.magSchrijven) return <FoutPagina error={new Probleem({ status: 404 })} />
  return (
    <Pagina title={texts.schrijven.titel} back={{ to: here, label: texts.terugNaar }}>
      <div className="mijn">
        <Vooraf plannen={verhaal.plannen} />
        <DeelFormulier deel={null} />
      </div>
    </Pagina>
  )
}
