import { send } from '../api.ts'
import { Formulier } from '../kit/formulier.tsx'
import { iconVerder } from '../kit/iconen.ts'
import { Knop } from '../kit/knop.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { Tekstveld } from '../kit/tekstveld.tsx'
import { useFormulier } from '../kit/use-formulier.ts'
import { useTexts } from '../texts.ts'
import { paginaTexts } from './texts.ts'

/** Someone signed in for the first time: the code that was handed over ties the account to the person. */
export default function CodeInvullen() {
  const texts = useTexts(paginaTexts).code
  const form = useFormulier({
    initial: { code: '' },
    validate: ({ code }) => (code.trim() === '' ? { code: texts.leeg } : {}),
    send: async ({ code }) => {
      const { data } = await send<{ naar: string }>('POST', '/inloggen/code', { body: { code: code.trim() } })
      location.assign(data.naar)
    },
  })
  return (
    <Pagina title={texts.titel} intro={<p>{texts.uitleg}</p>}>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" iconAfter={iconVerder} busy={form.busy}>
            {texts.actie}
          </Knop>
        }
      >
        <Tekstveld label={texts.label} hint={texts.hint} {...form.field('code')} />
      </Formulier>
      <p className="gedempt">{texts.geen}</p>
    </Pagina>
  )
}
