import { longDate } from '../../../web/datum.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Jim } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'
import { Weggooien } from './weggooien.tsx'

/** Where asking stands: what was thought of, asked, said; and what the parents have to do with it at this age. */
export function Onderweg({ jim, vast }: { jim: Jim; vast: string | null }) {
  const texts = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const say = (stap: 'gevraagd' | 'wil_wel' | 'wil_niet') =>
    doe({ method: 'PUT', path: `/v1/jims/${jim.id}/stap`, body: { stap }, versie: jim.versie })
  return (
    <Kaart title={texts.stand[jim.status](jim.roepnaam)} above={jim.relatie} tone="nadruk">
      {jim.hoe && jim.status === 'bedacht' && (
        <>
          <p>{texts.hoeVraag}</p>
          <EigenWoorden>{jim.hoe}</EigenWoorden>
        </>
      )}
      {jim.helpt && jim.status === 'bedacht' && <p>{texts.helpt(vast)}</p>}
      <LetOp jim={jim} />
      <VanOuders jim={jim} />
      <div className="jim__knoppen">
        {jim.abilities.magStap.map((stap, i) => (
          <Knop
            key={stap}
            wide
            variant={i === 0 && jim.status !== 'wil_wel' ? 'primair' : 'tweede'}
            onClick={() => say(stap)}
          >
            {texts.stap[stap](jim.roepnaam)}
          </Knop>
        ))}
        {jim.abilities.magWeg && <Weggooien jim={jim} />}
      </div>
      {probleem && <ProbleemMelding error={probleem} />}
    </Kaart>
  )
}

/** Words of caution: they block nothing. */
function LetOp({ jim }: { jim: Jim }) {
  const { let: texts } = useTexts(jimTexts)
  return (
    <>
      {jim.volwassen === 'nee' && <Melding>{texts.jong(jim.roepnaam)}</Melding>}
      {jim.zelfdeAdres === 'ja' && <Melding>{texts.adres(jim.roepnaam)}</Melding>}
    </>
  )
}

function VanOuders({ jim }: { jim: Jim }) {
  const { ouders: texts } = useTexts(jimTexts)
  const taal = useTaal()
  if (jim.regel !== 'akkoord' && (jim.regel !== 'gevraagd' || jim.stand.gevraagd === 0)) return null
  const said = standOf(jim)
  return (
    <div className="jim__ouders">
      <p>{texts[jim.regel]}</p>
      {said && (
        <p role="status">
          <strong>{texts[said]}</strong>
        </p>
      )}
      {jim.besluit && (
        <>
          <p>{texts.besluit(longDate(jim.besluit.gesprekOp, taal))}</p>
          <p>{jim.besluit.reden}</p>
        </>
      )}
    </div>
  )
}

function standOf({ status, regel, stand }: Jim): 'mag' | 'nee' | 'wacht' | 'onbekend' | null {
  if (status !== 'wil_wel') return null
  if (stand.mag) return regel === 'akkoord' ? 'mag' : null
  if (!stand.bekend) return 'onbekend'
  return stand.nee > 0 ? 'nee' : 'wacht'
}
