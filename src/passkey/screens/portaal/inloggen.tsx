import { useState } from 'react'
import { iconTelefoon } from '../../../web/kit/iconen.ts'
import { classOf, Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useTexts } from '../../../web/texts.ts'
import { FoutMelding } from './fout-melding.tsx'
import { OpenTaal } from './open-taal.tsx'
import { passkeyTexts } from './texts.ts'
import { type Fout, foutVan, kanTelefoon, openMetTelefoon } from './vraag-telefoon.ts'
import './deur.css'

/** The door of the portaal: the own phone first, a code for the first time, the region's sign-in service beside it. */
export default function Inloggen() {
  return (
    <OpenTaal>
      <Deur />
    </OpenTaal>
  )
}

function Deur() {
  const texts = useTexts(passkeyTexts).inloggen
  const { search } = useNavigatie()
  const [fout, setFout] = useState<Fout | null>(null)
  const naar = portaalPath(search.get('naar'))
  const open = async () => {
    setFout(null)
    if (!kanTelefoon()) return setFout('kanNiet')
    await openMetTelefoon().then(
      () => location.assign(naar),
      (error: unknown) => setFout(foutVan(error)),
    )
  }
  return (
    <Pagina title={texts.titel} intro={<p>{texts.intro}</p>}>
      <div className="deur">
        <div>
          <Knop variant="primair" icon={iconTelefoon} wide busyLabel={texts.bezig} onClick={open}>
            {texts.knop}
          </Knop>
          <FoutMelding fout={fout} />
        </div>
        <p className="gedempt">
          {texts.hoe} {texts.blijft}
        </p>
        <section className="deur__keuze">
          <h2>{texts.eersteKop}</h2>
          <KnopLink to="/portaal/eerste-keer" wide>
            {texts.eerste}
          </KnopLink>
        </section>
        <section className="deur__keuze">
          <h2>{texts.hulpKop}</h2>
          <p>{texts.hulp}</p>
          <p>{texts.hulpGedeeld}</p>
          {/* Another site's page, so a plain link. */}
          <a
            className={classOf({ variant: 'stil', wide: true })}
            href={`/inloggen?naar=${encodeURIComponent(naar)}`}
          >
            {texts.anders}
          </a>
        </section>
      </div>
    </Pagina>
  )
}

/** Only pages of the portaal itself: what stands in an address can be written by anyone. */
function portaalPath(path: string | null): string {
  return path && /^\/portaal(\/[\w-]+)*$/.test(path) ? path : '/portaal'
}
