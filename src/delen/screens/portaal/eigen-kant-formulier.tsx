import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import { eigenKantTexts } from './texts.ts'

type EigenKantFormulierProps = {
  casusId: string
  bijdrageId: string
  /** Who will read it, by name: the audience of the bijdrage. */
  lezers: readonly string[]
  onSaved: () => void
  /** Every no is safe: goes away and leaves what was typed as a draft. */
  onLater: () => void
}

/** The young person's own side of an incident in three easy questions; one answer is enough, nothing typed is lost. */
export function EigenKantFormulier({
  casusId,
  bijdrageId,
  lezers,
  onSaved,
  onLater,
}: EigenKantFormulierProps) {
  const texts = useTexts(eigenKantTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { gebeurde: '', beschermde: '', zouHelpen: '' },
    klad: `eigen-kant-${bijdrageId}`,
    validate: (v) => (Object.values(v).every((w) => w.trim() === '') ? { gebeurde: texts.schrijfIets } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/bijdragen/${bijdrageId}/eigen-kant`, { body, actionKey })
      onSaved()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.titel}
      beside={<p>{texts.wieLeest(listInWords(lezers, taal))}</p>}
      actions={
        <>
          <Knop type="submit" variant="eigen" busy={form.busy}>
            {texts.bewaar}
          </Knop>
          <Knop onClick={onLater}>{texts.nietNu}</Knop>
        </>
      }
    >
      <p>{texts.uitleg}</p>
      <Spreekvlak own rows={3} label={texts.gebeurde} {...form.field('gebeurde')} />
      <Spreekvlak
        own
        rows={3}
        label={texts.beschermde}
        hint={texts.beschermdeHint}
        {...form.field('beschermde')}
      />
      <Spreekvlak own rows={3} label={texts.zouHelpen} {...form.field('zouHelpen')} />
    </Formulier>
  )
}
