import { useState } from 'react'
import { send } from '../../web/api.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Derde } from '../contract.ts'
import type { DerdeProps } from './derde-props.ts'
import { derdeTexts } from './texts.ts'

type Instemming = Derde['instemmingen'][number]
type Done = () => Promise<void>

/** What sources were asked about this third party, and the answer of one's own organisation. */
export function Instemmingen({ derde, done }: DerdeProps) {
  const texts = useTexts(derdeTexts)
  if (derde.instemmingen.length === 0) return null
  return (
    <div>
      <h4>{texts.bron}</h4>
      <ul className="derden-lijst">
        {derde.instemmingen.map((i) => (
          <li key={i.id}>
            <EigenWoorden source={texts.van(i.bron)}>{i.tekst}</EigenWoorden>
            <p>{`${i.waarvoor} ${standOf(i, texts)}`}</p>
            {i.vanOns && i.antwoord === null && <Antwoord instemming={i} done={done} />}
            {i.vanOns && i.antwoord === 'ja' && !i.ingetrokken && <Intrekken instemming={i} done={done} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Woorden = { wacht: string; ingetrokken: string; zeiJa: string; zeiNee: (reden: string) => string }
function standOf(i: Instemming, texts: Woorden): string {
  if (i.antwoord === null) return texts.wacht
  if (i.ingetrokken) return texts.ingetrokken
  return i.antwoord === 'ja' ? texts.zeiJa : texts.zeiNee(i.reden)
}

function Antwoord({ instemming, done }: { instemming: Instemming; done: Done }) {
  const texts = useTexts(derdeTexts)
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', reden: '' },
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.verplicht }),
      ...(v.antwoord === 'nee' && v.reden.trim() === '' && { reden: texts.verplicht }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/derdeninstemmingen/${instemming.id}`, {
        body,
        ifMatch: `"${instemming.versie}"`,
      })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.antwoord}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.antwoord}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.antwoord}
        options={[
          { value: 'ja', label: texts.ja },
          { value: 'nee', label: texts.nee },
        ]}
        {...form.field('antwoord')}
      />
      {form.values.antwoord === 'nee' && (
        <Tekstvlak label={texts.reden} max={4000} rows={2} {...form.field('reden')} />
      )}
    </Formulier>
  )
}

function Intrekken({ instemming, done }: { instemming: Instemming; done: Done }) {
  const texts = useTexts(derdeTexts)
  const [error, setError] = useState<unknown>(null)
  const withdraw = () =>
    send('PUT', `/v1/derdeninstemmingen/${instemming.id}/intrekking`, { ifMatch: `"${instemming.versie}"` })
      .then(done)
      .catch(setError)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop onClick={withdraw}>{texts.trekIn}</Knop>
    </>
  )
}
