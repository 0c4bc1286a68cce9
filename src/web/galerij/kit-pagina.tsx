import { Pagina } from '../kit/pagina.tsx'
import { KnoppenVak, MeldingenVak, WoordenVak } from './kit-basis.tsx'
import { LijstenVak, MensenVak, OverlaysVak } from './kit-lijsten.tsx'
import { VeldenVak } from './kit-velden.tsx'

/** Every part of the kit in each of its states. */
export default function KitPagina() {
  return (
    <Pagina title="Galerij" beside="elk onderdeel in elke stand">
      <KnoppenVak />
      <WoordenVak />
      <MeldingenVak />
      <VeldenVak />
      <LijstenVak />
      <MensenVak />
      <OverlaysVak />
    </Pagina>
  )
}
