import { useState } from 'react'
import { send } from '../api.ts'
import { Formulier } from '../kit/formulier.tsx'
import { Knop } from '../kit/knop.tsx'
import { Melding } from '../kit/melding.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { Tekstvlak } from '../kit/tekstvlak.tsx'
import { useFormulier } from '../kit/use-formulier.ts'
import { OpnieuwInloggen } from '../paginas/opnieuw-inloggen.tsx'

/** A form with a draft that really sends, for the turns between a form and the server. */
export default function KladPagina() {
  const [sent, setSent] = useState(false)
  const form = useFormulier({
    initial: { wat: '' },
    klad: 'galerij',
    send: async (body, actionKey) => {
      await send('POST', '/v1/galerij', { body, actionKey })
      setSent(true)
    },
  })
  return (
    <Pagina title="Met een klad">
      {sent && <Melding tone="gelukt" live title="Verstuurd" />}
      <Formulier
        form={form}
        label="Met een klad"
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            Verstuur
          </Knop>
        }
      >
        <Tekstvlak label="Wat zag je zelf?" {...form.field('wat')} />
      </Formulier>
      <OpnieuwInloggen signedInPath="/ingelogd" />
    </Pagina>
  )
}
