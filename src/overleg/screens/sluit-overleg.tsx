import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import type { Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import { versionOf } from './use-overleg.ts'

type Part = { overleg: Overleg; refresh: () => Promise<void>; onClose: () => void }

/** Closing: an overleg without afspraken is shown as such to its own chair first. */
export function SluitOverleg({ overleg, refresh, onClose }: Part) {
  const texts = useTexts(overlegTexts)
  const { go } = useNavigatie()
  const agreed = [...overleg.agenda.flatMap((punt) => punt.afspraken), ...overleg.zonderPunt.afspraken].length
  const form = useFormulier({
    initial: { zonderAfsprakenReden: '' },
    validate: (v) =>
      agreed === 0 && v.zonderAfsprakenReden.trim() === '' ? { zonderAfsprakenReden: texts.leegVeld } : {},
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/afsluiting`, {
        body,
        ifMatch: versionOf(overleg),
        actionKey,
      })
      await refresh()
      go(`/overleggen/${overleg.id}`)
    },
  })
  return (
    <Dialoog open title={texts.sluitTitel} onClose={onClose}>
      <Formulier
        form={form}
        actions={
          <>
            <Knop variant={agreed === 0 ? 'primair' : 'tweede'} onClick={onClose}>
              {texts.verderPraten}
            </Knop>
            <Knop type="submit" variant={agreed === 0 ? 'tweede' : 'primair'} busy={form.busy}>
              {texts.sluitKnop}
            </Knop>
          </>
        }
      >
        {agreed === 0 ? (
          <>
            <Melding tone="let-op" title={texts.nietsAfgesprokenTitel}>
              {texts.nietsAfgesprokenUitleg}
            </Melding>
            <Tekstvlak label={texts.zonderAfspraken} rows={3} {...form.field('zonderAfsprakenReden')} />
          </>
        ) : (
          <p>{texts.sluitUitleg(agreed)}</p>
        )}
        <p className="gedempt">{texts.verslagEerst(overleg.jeugdige.roepnaam)}</p>
      </Formulier>
    </Dialoog>
  )
}
