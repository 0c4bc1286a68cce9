import { useState } from 'react'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { useCasus } from '../../casus/screens/use-casus.ts'
import { usePubliek } from '../../delen/screens/use-publiek.ts'
import { longDate } from '../../web/datum.ts'
import { iconErbij, iconVragen } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Toestemmingen } from '../contract.ts'
import { toestemmingTexts } from './texts.ts'
import { ToestemmingKaart } from './toestemming-kaart.tsx'
import { useToestemmingen } from './use-toestemmingen.ts'
import { VraagToestemming } from './vraag-toestemming.tsx'
import './toestemming.css'

/** Who gave what, what is missing by the age rules, and what is asked anew when. */
export default function ToestemmingScherm() {
  const texts = useTexts(toestemmingTexts)
  return <CasusLayout tabTitle={texts.titel}>{(casus) => <Lijst casusId={casus.id} />}</CasusLayout>
}

function Lijst({ casusId }: { casusId: string }) {
  const texts = useTexts(toestemmingTexts)
  const { antwoord, error, refetch } = useToestemmingen(casusId)
  const { publiek } = usePubliek(casusId)
  const { refresh } = useCasus(casusId)
  const { search } = useNavigatie()
  // Someone who is writing and lacks a consent comes here with what they chose.
  const [asking, setAsking] = useState(search.has('categorie'))
  if (error && !antwoord) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!antwoord) return <LaadPagina />
  const { toestemmingen, abilities, jeugdige, vandaag } = antwoord
  return (
    <Sectie
      title={texts.titel}
      actions={
        abilities.magVragen &&
        !asking && (
          <Knop size="klein" icon={iconErbij} onClick={() => setAsking(true)}>
            {texts.vraag}
          </Knop>
        )
      }
    >
      <div className="toestemming">
        <p>{texts.intro(jeugdige.roepnaam)}</p>
        <Leeftijd antwoord={antwoord} />
        {asking && publiek && abilities.magVragen && (
          <VraagToestemming
            casusId={casusId}
            publiek={publiek}
            vandaag={vandaag}
            gekozen={search}
            onDone={(sent) => {
              setAsking(false)
              if (sent) void refresh()
            }}
          />
        )}
        {toestemmingen.length === 0 && !asking && (
          <LeegStaat icon={iconVragen} title={texts.leegTitel}>
            {texts.leeg}
          </LeegStaat>
        )}
        {toestemmingen.map((t) => (
          <ToestemmingKaart key={t.id} toestemming={t} vandaag={vandaag} onChanged={() => void refresh()} />
        ))}
      </div>
    </Sectie>
  )
}

function Leeftijd({ antwoord: { jeugdige, opnieuw } }: { antwoord: Toestemmingen }) {
  const texts = useTexts(toestemmingTexts)
  const taal = useTaal()
  if (jeugdige.groep === null) return <Melding tone="let-op" title={texts.geenLeeftijd} />
  return (
    <Melding title={texts.nu(jeugdige.roepnaam, texts.groep[jeugdige.groep])}>
      {jeugdige.groep === '12_15' && `${texts.onderAvg} `}
      {opnieuw && texts.opnieuw(opnieuw.jaren, longDate(opnieuw.op, taal))}
    </Melding>
  )
}
