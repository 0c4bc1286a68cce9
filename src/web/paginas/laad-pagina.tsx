import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'
import './uitleg-pagina.css'

/** Stands in while the session is read; visible only after a blink. */
export function LaadPagina() {
  const texts = useTexts(paginaTexts)
  return (
    <p className="laad-pagina" role="status">
      {texts.laden}
    </p>
  )
}
