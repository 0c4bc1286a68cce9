import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconErbij } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import { FoutMelding } from './fout-melding.tsx'
import { passkeyTexts } from './texts.ts'
import { type Fout, foutVan, kanTelefoon, maakSleutel } from './vraag-telefoon.ts'

/** One more phone as a key; the browser itself offers another phone by its camera. */
export function NogEen({ onDone }: { onDone: (naam: string) => void }) {
  const { telefoons: texts, eerste } = useTexts(passkeyTexts)
  const [fout, setFout] = useState<Fout | null>(null)
  const form = useFormulier({
    initial: { naam: '' },
    validate: ({ naam }) => (naam.trim() === '' ? { naam: eerste.naamLeeg } : {}),
    send: async ({ naam }, actionKey) => {
      setFout(null)
      if (!kanTelefoon()) return setFout('kanNiet')
      await maakSleutel('/v1/mijn-telefoons/vragen', { naam })
        .then((antwoord) => send('POST', '/v1/mijn-telefoons', { body: { naam, antwoord }, actionKey }))
        .then(
          () => {
            form.set('naam', '')
            onDone(naam.trim())
          },
          (error: unknown) => setFout(foutVan(error)),
        )
    },
  })
  return (
    <div className="deur">
      <p>{texts.erbijUitleg}</p>
      <Formulier
        form={form}
        label={texts.erbij}
        actions={
          <Knop type="submit" icon={iconErbij} busy={form.busy}>
            {texts.erbijActie}
          </Knop>
        }
      >
        <Tekstveld label={texts.erbijNaam} hint={eerste.naamHint} {...form.field('naam')} />
      </Formulier>
      <FoutMelding fout={fout} />
    </div>
  )
}
