import { iconNaar } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Kijk, Ronde } from '../../contract.ts'
import { Meenemen } from './meenemen.tsx'
import { kringTexts } from './texts.ts'

/** What the young person can do with the drawing as a whole: who may look, earlier ones, take it along. */
export function VanJou({ ronde, kijk }: { ronde: Ronde; kijk: Kijk }) {
  const texts = useTexts(kringTexts)
  return (
    <Sectie title={texts.vanJou}>
      <Kaart>
        <ul className="mijn__nog" role="list">
          <li>
            <Link to={`/portaal/kring/delen/${ronde.id}`}>
              {texts.wieKijkt}
              <Icoon pad={iconNaar} />
            </Link>
          </li>
          <li>
            <Link to="/portaal/kring/eerder">
              {texts.eerderOfNieuw}
              <Icoon pad={iconNaar} />
            </Link>
          </li>
          {ronde.leden.length > 0 && <Meenemen rondeId={ronde.id} kijk={kijk} />}
        </ul>
        <p className="gedempt">{texts.stopt}</p>
      </Kaart>
    </Sectie>
  )
}
