import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconTelefoon } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Link } from '../../../web/navigatie/link.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { useTexts } from '../../../web/texts.ts'
import { FoutMelding } from './fout-melding.tsx'
import { OpenTaal } from './open-taal.tsx'
import { passkeyTexts } from './texts.ts'
import { type Fout, foutVan, kanTelefoon, maakSleutel } from './vraag-telefoon.ts'
import './deur.css'

/** The first time, or after losing every phone: the code that was handed over makes this phone the key. */
export default function EersteKeer() {
  return (
    <OpenTaal>
      <Code />
    </OpenTaal>
  )
}

function Code() {
  const texts = useTexts(passkeyTexts).eerste
  const [fout, setFout] = useState<Fout | null>(null)
  const form = useFormulier({
    initial: { code: '', naam: texts.naamEerst as string },
    validate: ({ code, naam }) => ({
      ...(code.trim() === '' && { code: texts.codeLeeg }),
      ...(naam.trim() === '' && { naam: texts.naamLeeg }),
    }),
    send: async ({ code, naam }) => {
      setFout(null)
      if (!kanTelefoon()) return setFout('kanNiet')
      await make(code.trim(), naam).then(
        (naar) => location.assign(naar),
        (error: unknown) => {
          if (error instanceof Probleem && error.status === 404) throw onCode(texts.codeWerktNiet)
          setFout(foutVan(error))
        },
      )
    },
  })
  return (
    <Pagina title={texts.titel} intro={<p>{texts.intro}</p>}>
      <div className="deur">
        <div>
          <Formulier
            form={form}
            actions={
              <Knop type="submit" variant="primair" icon={iconTelefoon} wide busy={form.busy}>
                {texts.actie}
              </Knop>
            }
          >
            <Tekstveld label={texts.code} hint={texts.codeHint} {...form.field('code')} />
            <Tekstveld label={texts.naam} hint={texts.naamHint} {...form.field('naam')} />
          </Formulier>
          <FoutMelding fout={fout} />
        </div>
        <p>{texts.straks}</p>
        <p>{texts.eigen}</p>
        <p>
          {texts.had} <Link to="/portaal/inloggen">{texts.naarInloggen}</Link>
        </p>
        <p className="gedempt">{texts.geen}</p>
      </div>
    </Pagina>
  )
}

async function make(code: string, naam: string): Promise<string> {
  const antwoord = await maakSleutel('/inloggen/telefoon/code', { code, naam })
  const { data } = await send<{ naar: string }>('POST', '/inloggen/telefoon/eerste', {
    body: { code, naam, antwoord },
  })
  return data.naar
}

/** A code that does not work stands with its field. */
function onCode(melding: string): Probleem {
  return new Probleem({ status: 404, errors: [{ veld: 'code', code: 'onbekend', melding }] })
}
