import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { CasusRechten } from '../../answers.ts'
import { grondWoorden, type Letter } from '../../states.ts'
import { grondOpties } from '../gronden.ts'
import { rechtenTexts } from '../texts.ts'

type Vraag = CasusRechten['zienswijzen'][number]
type Done = () => Promise<void>

/** What the contactpunt asks of one's own organisation, and the answer. */
export function Zienswijzen({ rechten, done }: { rechten: CasusRechten; done: Done }) {
  const texts = useTexts(rechtenTexts)
  return (
    <Sectie title={texts.vragenTitel}>
      {rechten.zienswijzen.length === 0 ? (
        <p>{texts.vragenLeeg}</p>
      ) : (
        rechten.zienswijzen.map((vraag) => <EenVraag key={vraag.id} vraag={vraag} done={done} />)
      )}
    </Sectie>
  )
}

function EenVraag({ vraag, done }: { vraag: Vraag; done: Done }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const holds = vraag.antwoord !== null && vraag.antwoord !== 'geven' && vraag.vervallenOp === null
  const end = () =>
    send('PUT', `/v1/zienswijzen/${vraag.id}/verval`, { ifMatch: `"${vraag.versie}"` })
      .then(done)
      .catch(setError)
  return (
    <Kaart
      level={3}
      title={texts.vraagOver(texts.soort[vraag.verzoek.soort], vraag.verzoek.overNaam)}
      above={
        vraag.antwoord
          ? texts.zienswijze[vraag.antwoord]
          : texts.antwoordVoorDag(longDate(vraag.antwoordVoor, taal))
      }
    >
      <EigenWoorden>{vraag.verzoek.tekst}</EigenWoorden>
      {error !== null && <ProbleemMelding error={error} />}
      {vraag.grond && (
        <p>
          {grondWoorden[vraag.grond][taal]}. {vraag.omvang} {vraag.afweging}{' '}
          {vraag.vervallenOp
            ? texts.vervallen
            : vraag.herzienOp && texts.herzienOp(longDate(vraag.herzienOp, taal))}
        </p>
      )}
      {holds && <Knop onClick={end}>{texts.meldVerval}</Knop>}
      {vraag.antwoord === null && <Antwoord vraag={vraag} done={done} />}
    </Kaart>
  )
}

type Keuze = 'geven' | 'deels' | 'weigeren'

function Antwoord({ vraag, done }: { vraag: Vraag; done: Done }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: {
      antwoord: '' as Keuze | '',
      grond: '' as Letter | '',
      omvang: '',
      afweging: '',
      herzienOp: '',
      magVerteld: true,
      items: [] as string[],
    },
    klad: `zienswijze-${vraag.id}`,
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.verplicht }),
      ...(v.antwoord !== 'geven' &&
        v.antwoord !== '' && {
          ...(v.grond === '' && { grond: texts.verplicht }),
          ...(v.omvang.trim() === '' && { omvang: texts.verplicht }),
          ...(v.afweging.trim() === '' && { afweging: texts.verplicht }),
          ...(v.herzienOp === '' && { herzienOp: texts.verplicht }),
        }),
    }),
    send: async (v) => {
      const body = { ...v, grond: v.grond || null, herzienOp: v.herzienOp || null }
      await send('PUT', `/v1/zienswijzen/${vraag.id}`, { body, ifMatch: `"${vraag.versie}"` })
      await done()
    },
  })
  const { antwoord, items } = form.values
  const refused = antwoord === 'deels' || antwoord === 'weigeren'
  return (
    <Formulier
      form={form}
      label={texts.jouwAntwoord}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.verstuur}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.jouwAntwoord}
        options={(['geven', 'deels', 'weigeren'] as const).map((k) => ({
          value: k,
          label: texts.antwoorden[k],
        }))}
        {...form.field('antwoord')}
      />
      {antwoord === 'deels' && (
        <fieldset className="lezers">
          <legend>{texts.welkeNiet}</legend>
          {vraag.eigenItems.map((item) => (
            <Vinkje
              key={item.id}
              name={`item-${item.id}`}
              label={item.tekst}
              value={items.includes(item.id)}
              onChange={(on) =>
                form.set('items', on ? [...items, item.id] : items.filter((id) => id !== item.id))
              }
            />
          ))}
        </fieldset>
      )}
      {refused && (
        <>
          <Keuzelijst label={texts.grond} options={grondOpties(taal)} {...form.field('grond')} />
          <Tekstvlak label={texts.omvang} max={4000} rows={2} {...form.field('omvang')} />
          <Tekstvlak label={texts.afweging} max={4000} rows={2} {...form.field('afweging')} />
          <Dagveld label={texts.herzien} {...form.field('herzienOp')} />
          <Vinkje label={texts.magVerteld} {...form.field('magVerteld')} />
        </>
      )}
    </Formulier>
  )
}
