import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { jeugdigeOf } from '../../casus/screens/use-casus.ts'
import { longDate } from '../../web/datum.ts'
import { iconErbij, iconMensenVol } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Celtekst, Tabel } from '../../web/kit/tabel.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { CasusNetwerk as Antwoord, Kijk, Ronde } from '../contract.ts'
import { Gespreksstof } from './portaal/gespreksstof.tsx'
import { Lijst } from './portaal/lijst.tsx'
import { Meenemen } from './portaal/meenemen.tsx'
import { Tekenblad } from './portaal/tekenblad.tsx'
import { kringTexts } from './portaal/texts.ts'
import { useBegin } from './portaal/use-mijn-netwerk.ts'
import { netwerkTexts } from './texts.ts'
import './portaal/mijn-kring.css'
import './casus-netwerk.css'

/** What a professional sees of the circle within a steun casus: what they draw with the young person, and what they were let look at. */
export default function CasusNetwerk() {
  const texts = useTexts(netwerkTexts)
  return <CasusLayout tabTitle={texts.tab}>{(casus) => <Netwerk casus={casus} />}</CasusLayout>
}

function Netwerk({ casus }: { casus: Casus }) {
  const texts = useTexts(netwerkTexts)
  const path = `/v1/casussen/${casus.id}/netwerkronden`
  const { data, error, refetch } = useQuery(apiQuery<Antwoord>(path))
  const { begin, error: failed } = useBegin(path, path)
  const naam = jeugdigeOf(casus)?.roepnaam ?? texts.jongere
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { open, rondes, abilities, waaromNiet } = data.data
  return (
    <div className="casus-netwerk">
      <p className="gedempt">{texts.vanWie(naam)}</p>
      {failed && <ProbleemMelding error={failed} />}
      {open && <Samen ronde={open} naam={naam} path={path} casusId={casus.id} />}
      {!open && abilities.magBeginnen && (
        <LeegStaat
          icon={iconMensenVol}
          title={texts.samenTitel(naam)}
          action={
            <Knop
              variant="primair"
              icon={iconErbij}
              onClick={() => begin({ begin: 'zoals_vorige', naam: '' })}
            >
              {texts.samenBegin}
            </Knop>
          }
        >
          {texts.samenUitleg}
        </LeegStaat>
      )}
      {waaromNiet === 'heeft_account' && <Melding title={texts.heeftAccount(naam)}>{texts.vraag}</Melding>}
      <Gezien casusId={casus.id} rondes={rondes.filter(({ id }) => id !== open?.id)} />
    </div>
  )
}

type SamenProps = { ronde: Ronde; naam: string; path: string; casusId: string }

function Samen({ ronde, naam, path, casusId }: SamenProps) {
  const texts = useTexts(netwerkTexts)
  const taal = useTaal()
  const { praat, praatUitleg } = useTexts(kringTexts)
  const [kijk, setKijk] = useState<Kijk>('alles')
  const label = texts.tekening(naam, longDate(ronde.dag, taal))
  const to = ({ id }: { id: string }) => `/casussen/${casusId}/netwerk/mens/${id}`
  return (
    <>
      <Melding title={texts.samenNu(naam)}>{texts.gaatMee(naam)}</Melding>
      <Tekenblad ronde={ronde} label={label} kijk={kijk} onKijk={setKijk} path={path} to={to} midden={naam} />
      {ronde.leden.length > 0 && (
        <>
          <Lijst leden={ronde.leden} caption={label} path={path} to={to} />
          <Sectie title={praat}>
            <p className="gedempt">{praatUitleg}</p>
            <Gespreksstof leden={ronde.leden} />
          </Sectie>
          <ul role="list" className="casus-netwerk__mee">
            <Meenemen rondeId={ronde.id} kijk={kijk} />
          </ul>
        </>
      )}
    </>
  )
}

function Gezien({ casusId, rondes }: { casusId: string; rondes: Antwoord['rondes'] }) {
  const texts = useTexts(netwerkTexts)
  const taal = useTaal()
  if (rondes.length === 0) return null
  return (
    <Sectie title={texts.kijken}>
      <Tabel
        caption={texts.kijken}
        rows={rondes}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `/casussen/${casusId}/netwerk/ronde/${id}`}
        columns={[
          {
            key: 'dag',
            header: texts.dag,
            cell: ({ dag, naam }) => <Celtekst strong main={longDate(dag, taal)} below={naam} />,
          },
          { key: 'aantal', header: texts.mensen, cell: ({ aantal }) => aantal, align: 'eind' },
        ]}
      />
    </Sectie>
  )
}
