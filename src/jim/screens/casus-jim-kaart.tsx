import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Jim } from '../contract.ts'
import { CasusOuders } from './casus-ouders.tsx'
import { Afgesproken, Handtekeningen, SamenFormulier } from './portaal/samen.tsx'
import { useDaad } from './portaal/use-jim.ts'
import { casusJimTexts } from './texts.ts'

type Props = { jim: Jim; jeugdige: string }

/** One JIM as who walks along sees it: how asking stands, what parents said, what is agreed, and the code. */
export function CasusJimKaart({ jim, jeugdige }: Props) {
  const texts = useTexts(casusJimTexts)
  const { doe, probleem } = useDaad()
  return (
    <Kaart title={`${jim.roepnaam}: ${texts.stand[jim.status]}`} above={jim.relatie} tone="hulp">
      {jim.hoe && (
        <>
          <p>{texts.zelf}</p>
          <EigenWoorden>{jim.hoe}</EigenWoorden>
        </>
      )}
      {jim.helpt && jim.status === 'bedacht' && <p>{texts.helpt}</p>}
      {jim.volwassen === 'nee' && <Melding>{texts.jong}</Melding>}
      {jim.zelfdeAdres === 'ja' && <Melding>{texts.adres}</Melding>}
      {jim.regel !== 'te_jong' && jim.regel !== 'onbekend' && (
        <p>
          {texts.regel[jim.regel]} <span className="gedempt">{texts.herkomst}</span>
        </p>
      )}
      <CasusOuders jim={jim} />
      <div className="casus-jim__knoppen">
        {jim.abilities.magStap.map((stap) => (
          <Knop
            key={stap}
            onClick={() =>
              doe({ method: 'PUT', path: `/v1/jims/${jim.id}/stap`, body: { stap }, versie: jim.versie })
            }
          >
            {texts.stapKnop[stap](jim.roepnaam)}
          </Knop>
        ))}
      </div>
      {probleem && <ProbleemMelding error={probleem} />}
      <Overeengekomen jim={jim} jeugdige={jeugdige} />
    </Kaart>
  )
}

function Overeengekomen({ jim, jeugdige }: Props) {
  const texts = useTexts(casusJimTexts)
  const [writes, setWrites] = useState(false)
  const agreed = jim.overeenkomst
  return (
    <>
      {agreed && !writes && (
        <section aria-label={texts.afgesproken} className="jim__ouders">
          <h3>{texts.afgesproken}</h3>
          <Afgesproken agreed={agreed} labels={[texts.doet, texts.doetNiet, texts.stopt]} />
          <Handtekeningen agreed={agreed} jim={jim.roepnaam} jeugdige={jeugdige || texts.jeugdige} />
          <p className="gedempt">{jim.account ? texts.account : texts.geenAccount}</p>
        </section>
      )}
      {writes && <SamenFormulier jim={jim} onDone={() => setWrites(false)} />}
      {jim.abilities.magAfspreken && !writes && (
        <>
          <p className="gedempt">{texts.schrijfUitleg}</p>
          <div className="casus-jim__knoppen">
            <Knop onClick={() => setWrites(true)}>{texts.schrijf}</Knop>
          </div>
        </>
      )}
      {jim.abilities.magUitnodigen && <Code jim={jim} />}
    </>
  )
}

type Made = { code: string; geldigTot: string }
function Code({ jim }: { jim: Jim }) {
  const texts = useTexts(casusJimTexts)
  const taal = useTaal()
  const [made, setMade] = useState<Made | null>(null)
  const [error, setError] = useState<unknown>(null)
  const make = async () => {
    setError(null)
    await send<Made>('PUT', `/v1/jims/${jim.id}/uitnodiging`).then(({ data }) => setMade(data), setError)
  }
  return (
    <section aria-label={texts.code(jim.roepnaam)} className="jim__ouders">
      <p>{jim.account ? texts.opnieuwUitleg(jim.roepnaam) : texts.codeUitleg}</p>
      {made && (
        <p role="status">
          {texts.code(jim.roepnaam)}: <strong className="casus-jim__code">{made.code}</strong>.{' '}
          {texts.tot(longDate(made.geldigTot, taal))}
        </p>
      )}
      <div className="casus-jim__knoppen">
        <Knop variant={made ? 'tweede' : 'primair'} onClick={make}>
          {jim.account ? texts.maakOpnieuw : texts.maakCode}
        </Knop>
      </div>
      {error !== null && <ProbleemMelding error={error} />}
    </section>
  )
}
