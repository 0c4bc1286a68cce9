import { longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Bijdrage } from '../contract.ts'
import { delenTexts } from './texts.ts'

/** The young person's own side of an incident in plum; when there is none, in words why and until when. */
export function EigenKantBlok({ bijdrage, naam }: { bijdrage: Bijdrage; naam: string }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const { staat, uitleg, uiterlijk, woorden } = bijdrage.eigenKant
  switch (staat) {
    case 'n_v_t':
      return null
    case 'nog_vragen':
      return uiterlijk && <p className="bijdrage__merk">{texts.nogVragen(naam, longDate(uiterlijk, taal))}</p>
    case 'wil_niet':
      return <p className="bijdrage__merk">{texts.wilNiet(naam, uitleg)}</p>
    case 'gevraagd':
      return woorden.map((w) => (
        <EigenWoorden
          key={w.op}
          look="vlak"
          title={texts.eigenKant(naam)}
          source={w.zelf ? texts.zelfVerteld : texts.opgeschreven(bijdrage.bron.naam)}
        >
          {[w.gebeurde, w.beschermde, w.zouHelpen].filter((part) => part !== '').join(' ')}
        </EigenWoorden>
      ))
  }
}
