import { useState } from 'react'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useNow } from '../../web/now.ts'
import { useTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { AntwoordDialoog } from './antwoord-dialoog.tsx'
import { NietMeerDialoog } from './niet-meer-dialoog.tsx'
import { verzoekTexts } from './texts.ts'
import { UitstelDialoog } from './uitstel-dialoog.tsx'
import { pathOf } from './use-verzoeken.ts'

type Open = 'antwoord' | 'niet_meer' | 'uitstel' | null

/** What this reader can do with a question; the server said which. */
export function VerzoekDaden({ verzoek: v, onChanged }: { verzoek: Verzoek; onChanged: () => void }) {
  const texts = useTexts(verzoekTexts)
  const [open, setOpen] = useState<Open>(null)
  const [error, setError] = useState<unknown>(null)
  const today = dayOf(useNow())
  const close = (changed: boolean) => {
    setOpen(null)
    if (changed) onChanged()
  }
  const put = async (what: 'uitstel' | 'vrijgave', body: unknown) => {
    setError(null)
    const path = `${pathOf(v.casusId, v.id)}/${what}`
    await send('PUT', path, { body, ifMatch: `"${v.versie}"` }).catch(setError)
    onChanged()
  }
  const { abilities: may } = v
  const released = v.jeugdigeVanaf !== null
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <div className="verzoek__knoppen">
        {may.magAntwoorden && (
          <Knop variant="primair" size="klein" onClick={() => setOpen('antwoord')}>
            {texts.antwoord}
          </Knop>
        )}
        {may.magUitstelGeven && (
          <>
            <Knop size="klein" onClick={() => put('uitstel', { akkoord: true })}>
              {texts.akkoord}
            </Knop>
            <Knop size="klein" onClick={() => put('uitstel', { akkoord: false })}>
              {texts.nietAkkoord}
            </Knop>
          </>
        )}
        {may.magUitstelVragen && (
          <Knop size="klein" onClick={() => setOpen('uitstel')}>
            {texts.vraagUitstel}
          </Knop>
        )}
        {may.magIntrekken && (
          <Knop variant="stil" size="klein" onClick={() => setOpen('niet_meer')}>
            {texts.trekIn}
          </Knop>
        )}
        {may.magVrijgeven && (
          <Knop
            variant="stil"
            size="klein"
            onClick={() =>
              put('vrijgave', { jeugdigeVanaf: released ? null : today, ouderVanaf: v.ouderVanaf })
            }
          >
            {released ? texts.nietVrijgeven : texts.vrijgeven}
          </Knop>
        )}
      </div>
      <AntwoordDialoog casusId={v.casusId} verzoekId={v.id} open={open === 'antwoord'} onClose={close} />
      <NietMeerDialoog verzoek={v} open={open === 'niet_meer'} onClose={close} />
      <UitstelDialoog verzoek={v} open={open === 'uitstel'} onClose={close} />
    </>
  )
}
