import { classOf } from '../kit/knop.tsx'
import { Link } from '../navigatie/link.tsx'
import { useSessie } from '../sessie.tsx'
import { useTexts } from '../texts.ts'
import { Settings } from './settings.tsx'
import { layoutTexts } from './texts.ts'

/** Language, colours and signing out at the foot of each portaal page. */
export function PortaalMenu() {
  const texts = useTexts(layoutTexts)
  const { sessie } = useSessie()
  return (
    <footer className="portaal__voet">
      <details>
        <summary>{texts.jouwInstellingen}</summary>
        <Link to="/portaal/telefoons" className={classOf({ variant: 'tweede', wide: true })}>
          {texts.mijnTelefoons}
        </Link>
        <Settings />
      </details>
      {sessie.demo && <p className="gedempt">{texts.demo}</p>}
    </footer>
  )
}
