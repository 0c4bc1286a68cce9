import { iconNaar } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import { kringTexts } from './texts.ts'

/** What the young person can do with the drawing as a whole: who may look, earlier ones, take it along. */
export function VanJou({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const file = (what: string) => `/v1/netwerkronden/${ronde.id}/${what}?taal=${taal}`
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
          {ronde.leden.length > 0 && (
            <>
              <li>
                <a href={file('document')} download>
                  {texts.papier}
                  <Icoon pad={iconNaar} />
                </a>
              </li>
              <li>
                <a href={file('tekening')} download>
                  {texts.plaatje}
                  <Icoon pad={iconNaar} />
                </a>
              </li>
            </>
          )}
        </ul>
        <p className="gedempt">{texts.stopt}</p>
      </Kaart>
    </Sectie>
  )
}
