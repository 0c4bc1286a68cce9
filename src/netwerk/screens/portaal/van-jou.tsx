import { iconBewaren, iconDocument, iconErbij, iconZien } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import { kringTexts } from './texts.ts'

/** What the young person can do with the drawing as a whole: who may look, earlier ones, take it along. */
export function VanJou({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const get = (what: string) => () => location.assign(`/v1/netwerkronden/${ronde.id}/${what}?taal=${taal}`)
  return (
    <Sectie title={texts.vanJou}>
      <div className="mijn__stapel">
        <KnopLink to={`/portaal/kring/delen/${ronde.id}`} icon={iconZien} wide>
          {texts.wieKijkt}
        </KnopLink>
        <KnopLink to="/portaal/kring/eerder" icon={iconBewaren} wide>
          {texts.eerder}
        </KnopLink>
        <KnopLink to="/portaal/kring/nieuw" icon={iconErbij} wide>
          {texts.nieuwe}
        </KnopLink>
        {ronde.leden.length > 0 && (
          <>
            <Knop icon={iconDocument} wide onClick={get('document')}>
              {texts.papier}
            </Knop>
            <Knop icon={iconDocument} wide onClick={get('tekening')}>
              {texts.plaatje}
            </Knop>
          </>
        )}
      </div>
      <p className="gedempt">{texts.stopt}</p>
    </Sectie>
  )
}
