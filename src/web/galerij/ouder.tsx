import { EigenWoorden } from '../kit/eigen-woorden.tsx'
import { iconVerder } from '../kit/iconen.ts'
import { Kaart } from '../kit/kaart.tsx'
import { KnopLink } from '../kit/knop.tsx'
import { Pagina } from '../kit/pagina.tsx'
import './galerij.css'

/** The parent's view: what is agreed, what is asked of me, whom I call. */
export default function Ouder() {
  return (
    <Pagina
      title="Het plan van Sem"
      intro={<p>Dit spraken jullie af. Sem vindt het goed dat je dit leest.</p>}
    >
      <div className="stapel">
        <EigenWoorden look="bel" title="De vraag van Sem" source="Sem, op 27 oktober">
          Ik wil terug naar school, maar niet naar die klas.
        </EigenWoorden>
        <Kaart title="Wat vragen wij aan jou?">
          <p>Sem begint op 16 november. Kan iemand hem brengen?</p>
          <KnopLink to="/galerij/eens" wide iconAfter={iconVerder}>
            Lees en kies
          </KnopLink>
        </Kaart>
      </div>
    </Pagina>
  )
}
