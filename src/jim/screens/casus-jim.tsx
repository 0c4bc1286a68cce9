import { useQuery } from '@tanstack/react-query'
import type { Casus } from '../../casus/contract.ts'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { jeugdigeOf } from '../../casus/screens/use-casus.ts'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { CasusAntwoord } from '../contract.ts'
import { isNu } from '../states.ts'
import { CasusJimKaart } from './casus-jim-kaart.tsx'
import { Wie } from './portaal/wie.tsx'
import { casusJimTexts } from './texts.ts'
import './portaal/jim.css'
import './casus-jim.css'

/** The JIM within a steun casus, for who walks along with the young person: asking, parents, agreeing, a code. */
export default function CasusJim() {
  const texts = useTexts(casusJimTexts)
  return <CasusLayout tabTitle={texts.tab}>{(casus) => <Jims casus={casus} />}</CasusLayout>
}

function Jims({ casus }: { casus: Casus }) {
  const texts = useTexts(casusJimTexts)
  const { data, error, refetch } = useQuery(apiQuery<CasusAntwoord>(`/v1/casussen/${casus.id}/jims`))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { jims, jeugdige, regel, abilities, waaromNiet } = data.data
  const before = jims.filter((jim) => !isNu[jim.status])
  const vast = casus.betrokkenheden.find((b) => b.nu && b.rollen.includes('vaste_persoon'))
  const reason = waaromNiet === 'alleen_samen' ? texts.nietJij : texts.waaromNiet[waaromNiet ?? '']
  return (
    <div className="casus-jim">
      <p className="gedempt">{texts.uitleg(jeugdige || (jeugdigeOf(casus)?.roepnaam ?? ''))}</p>
      {jims
        .filter((jim) => isNu[jim.status])
        .map((jim) => (
          <CasusJimKaart key={jim.id} jim={jim} jeugdige={jeugdige} />
        ))}
      {reason && (
        <LeegStaat icon={iconMensenVol} title={texts.tab} level={2}>
          {reason}
        </LeegStaat>
      )}
      {abilities.magVragen && (
        <Sectie title={texts.vraag(jeugdige)}>
          <Wie casusId={casus.id} vast={vast?.naam ?? null} regel={regel} noteert={jeugdige} />
        </Sectie>
      )}
      {before.length > 0 && (
        <Sectie title={texts.eerder}>
          <ul>
            {before.map((jim) => (
              <li key={jim.id}>
                {jim.roepnaam}: {texts.stand[jim.status]}
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </div>
  )
}
