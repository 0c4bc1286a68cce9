import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Medewerker } from '../contract.ts'
import { wieTexts } from './texts.ts'
import { ScreeningDialoog } from './toegang/screening-dialoog.tsx'
import { toegangTexts } from './toegang/texts.ts'

/** For who manages the organisation: block an account or withdraw an appointment, each asked once more. */
export function Beheer({ medewerker: m }: { medewerker: Medewerker }) {
  const texts = useTexts(wieTexts)
  const queryClient = useQueryClient()
  const [asks, setAsks] = useState<'intrekken' | 'blokkeren' | null>(null)
  const toegang = useTexts(toegangTexts)
  const [enters, setEnters] = useState(false)
  const [error, setError] = useState<unknown>(null)
  if (!m.abilities.magIntrekken) return null
  const isBlocked = m.account?.geblokkeerd === true
  const act = async () => {
    setError(null)
    const request =
      asks === 'intrekken'
        ? send('DELETE', `/v1/medewerkers/${m.id}`, { ifMatch: `"${m.versie}"` })
        : send('PUT', `/v1/medewerkers/${m.id}/blokkade`, {
            body: { geblokkeerd: !isBlocked },
            ifMatch: `"${m.account?.versie ?? 0}"`,
          })
    await request.catch(setError)
    setAsks(null)
    await queryClient.invalidateQueries({ queryKey: ['medewerkers'] })
  }
  const blockWords = isBlocked ? texts.deblokkeren : texts.blokkeren
  return (
    <span className="wie-beheer">
      {error !== null && <ProbleemMelding error={error} />}
      {isBlocked && <span className="gedempt">{texts.geblokkeerd}</span>}
      <Knop size="klein" aria-label={`${toegang.knop}: ${m.naam}`} onClick={() => setEnters(true)}>
        {toegang.knop}
      </Knop>
      <ScreeningDialoog actorId={m.id} naam={m.naam} open={enters} onClose={() => setEnters(false)} />
      {m.abilities.magBlokkeren && (
        <Knop size="klein" aria-label={`${blockWords}: ${m.naam}`} onClick={() => setAsks('blokkeren')}>
          {blockWords}
        </Knop>
      )}
      <Knop size="klein" aria-label={`${texts.intrekken}: ${m.naam}`} onClick={() => setAsks('intrekken')}>
        {texts.intrekken}
      </Knop>
      <Bevestig
        open={asks !== null}
        title={m.naam}
        confirm={asks === 'intrekken' ? texts.intrekken : blockWords}
        onConfirm={act}
        onCancel={() => setAsks(null)}
      >
        {asks === 'intrekken' ? texts.intrekkenZeker(m.naam) : texts.blokkerenZeker(m.naam)}
      </Bevestig>
    </span>
  )
}
