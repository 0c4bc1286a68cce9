import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { longDate } from '../../../web/datum.ts'
import { iconErbij, iconNaar } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Kijk, MijnNetwerk, Ronde } from '../../contract.ts'
import { Kring } from '../teken/kring.tsx'
import { tekenTexts } from '../teken/texts.ts'
import { Gedeeld } from './gedeeld.tsx'
import { Gesprek } from './gesprek.tsx'
import { Lijst } from './lijst.tsx'
import { Tekenblad } from './tekenblad.tsx'
import { kringTexts } from './texts.ts'
import { mijnPath, useBegin, useMijnNetwerk } from './use-mijn-netwerk.ts'
import { VanJou } from './van-jou.tsx'
import '../../../portaal/screens/portaal.css'
import './mijn-kring.css'

export const prefetch = (queryClient: QueryClient) =>
  void queryClient.prefetchQuery(apiQuery<MijnNetwerk>(mijnPath))

/** Mijn kring: the people around me, drawn by me; a parent sees what they were let look at. */
export default function MijnKring() {
  const texts = useTexts(kringTexts)
  const { netwerk, error, retry } = useMijnNetwerk()
  if (error && !netwerk) return <FoutPagina error={error} onRetry={retry} />
  if (!netwerk) return <LaadPagina />
  const back = { to: '/portaal/mensen', label: texts.mensen }
  if (netwerk.kant === 'ouder') return <Gedeeld rondes={netwerk.rondes} back={back} />
  return (
    <Pagina title={texts.titel} back={back} intro={<p>{texts.intro}</p>}>
      <div className="mijn">
        {netwerk.open ? <Open ronde={netwerk.open} /> : <Leeg eerder={netwerk.rondes.length > 0} />}
      </div>
    </Pagina>
  )
}

/** Nobody drawn yet; or what was drawn last is thrown away, and earlier drawings are still there. */
function Leeg({ eerder }: { eerder: boolean }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const { begin, error } = useBegin()
  return (
    <div className="tekenblad">
      <Kring leden={[]} midden={teken.ik} label={teken.tekening} />
      <div>
        <h2>{texts.leegTitel}</h2>
        <p>{texts.leeg}</p>
        <p>{texts.leegVan}</p>
      </div>
      {error && <ProbleemMelding error={error} />}
      <Knop
        variant="primair"
        icon={iconErbij}
        wide
        onClick={() => begin({ begin: 'zoals_vorige', naam: '' })}
      >
        {texts.begin}
      </Knop>
      {eerder && (
        <KnopLink to="/portaal/kring/eerder" iconAfter={iconNaar} wide>
          {texts.eerder}
        </KnopLink>
      )}
    </div>
  )
}

function Open({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const [kijk, setKijk] = useState<Kijk>('alles')
  const label = texts.tekeningVan(longDate(ronde.dag, taal))
  return (
    <>
      <Tekenblad ronde={ronde} label={label} kijk={kijk} onKijk={setKijk} />
      {ronde.leden.length > 0 && (
        <>
          <Lijst leden={ronde.leden} caption={label} />
          <Gesprek leden={ronde.leden} ronde={ronde} />
        </>
      )}
      <VanJou ronde={ronde} kijk={kijk} />
    </>
  )
}
