import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../../web/kit/keuzelijst.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { CasusRechten } from '../../answers.ts'
import type { UitstelGrond } from '../../states.ts'
import { uitstelLabel, uitstelOpties } from '../gronden.ts'
import { rechtenTexts } from '../texts.ts'

type Props = { casusId: string; rechten: CasusRechten; etag: string | null; done: () => Promise<void> }
type Act = 'vertellen' | 'uitstellen' | null

/** Were the young person and parents told? The task, its answer, and each organisation's own ground to wait. */
export function Informeren({ casusId, rechten, etag, done }: Props) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const [act, setAct] = useState<Act>(null)
  const p = rechten.informatieplicht
  const finish = () => done().then(() => setAct(null))
  return (
    <Kaart
      title={texts.informatieTitel}
      above={texts.stand[p.stand]}
      tone={p.stand === 'verteld' ? 'klaar' : 'wit'}
    >
      <p>{texts.informatieUitleg}</p>
      {p.stand === 'uitgesteld' && p.wachtenTot && (
        <Melding tone="let-op" title={texts.wacht(longDate(p.wachtenTot, taal))} />
      )}
      {p.stand === 'open' && (
        <p>
          {texts.uiterlijk(longDate(p.uiterlijk, taal))} {p.toelichting}
        </p>
      )}
      {p.verteldOp && (
        <p>
          {texts.verteldRegel(
            p.verteldDoor,
            longDate(p.verteldOp, taal),
            listInWords(
              p.verteldAan.map((w) => texts.verteldAan[w]),
              taal,
            ),
          )}{' '}
          {p.verteldHoe}. {p.verteldWat}
        </p>
      )}
      {p.uitstellen.map((u) => (
        <Kaart key={u.id} level={3} tone="stil" title={u.organisatie.naam}>
          <p>
            {uitstelLabel(u.grond, taal, texts.grondAvg)}. {u.motivering}{' '}
            {texts.herzienOp(longDate(u.herzienOp, taal))}.
          </p>
          {u.vanOns && <Herzien uitstel={u} done={finish} />}
        </Kaart>
      ))}
      {act === null && (
        <p className="rechten-rij">
          {rechten.abilities.magInformeren && (
            <Knop variant="primair" onClick={() => setAct('vertellen')}>
              {texts.schrijfVerteld}
            </Knop>
          )}
          {rechten.abilities.magUitstellen && (
            <Knop onClick={() => setAct('uitstellen')}>{texts.vraagUitstel}</Knop>
          )}
        </p>
      )}
      {act === 'vertellen' && <Vertellen casusId={casusId} etag={etag} done={finish} />}
      {act === 'uitstellen' && <Uitstellen casusId={casusId} done={finish} />}
    </Kaart>
  )
}

function Vertellen({
  casusId,
  etag,
  done,
}: {
  casusId: string
  etag: string | null
  done: () => Promise<void>
}) {
  const texts = useTexts(rechtenTexts)
  const form = useFormulier({
    initial: {
      verteldOp: '',
      verteldDoor: '',
      jeugdige: true,
      ouders: false,
      verteldHoe: '',
      verteldWat: '',
    },
    klad: `informeren-${casusId}`,
    validate: (v) => ({
      ...(v.verteldOp === '' && { verteldOp: texts.verplicht }),
      ...(v.verteldDoor.trim() === '' && { verteldDoor: texts.verplicht }),
      ...(!v.jeugdige && !v.ouders && { jeugdige: texts.verplicht }),
      ...(v.verteldHoe.trim() === '' && { verteldHoe: texts.verplicht }),
      ...(v.verteldWat.trim() === '' && { verteldWat: texts.verplicht }),
    }),
    send: async ({ jeugdige, ouders, ...v }) => {
      const verteldAan = [...(jeugdige ? ['jeugdige'] : []), ...(ouders ? ['ouders'] : [])]
      await send('PUT', `/v1/casussen/${casusId}/informatieplicht`, {
        body: { ...v, verteldAan },
        ifMatch: etag,
      })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.schrijfVerteld}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Dagveld label={texts.wanneer} {...form.field('verteldOp')} />
      <Tekstveld label={texts.doorWie} {...form.field('verteldDoor')} />
      <fieldset className="lezers">
        <legend>{texts.aanWie}</legend>
        <Vinkje label={texts.verteldAan.jeugdige} {...form.field('jeugdige')} />
        <Vinkje label={texts.verteldAan.ouders} {...form.field('ouders')} />
      </fieldset>
      <Tekstveld label={texts.hoe} {...form.field('verteldHoe')} />
      <Tekstvlak label={texts.wat} max={4000} {...form.field('verteldWat')} />
    </Formulier>
  )
}

function Uitstellen({ casusId, done }: { casusId: string; done: () => Promise<void> }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { grond: '' as UitstelGrond | '', motivering: '', herzienOp: '' },
    validate: (v) => ({
      ...(v.grond === '' && { grond: texts.verplicht }),
      ...(v.motivering.trim() === '' && { motivering: texts.verplicht }),
      ...(v.herzienOp === '' && { herzienOp: texts.verplicht }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/informatie-uitstellen`, { body, actionKey })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.vraagUitstel}
      beside={texts.uitstelUitleg}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Keuzelijst
        label={texts.uitstelGrond}
        options={uitstelOpties(taal, texts.grondAvg)}
        {...form.field('grond')}
      />
      <Tekstvlak label={texts.motivering} max={4000} {...form.field('motivering')} />
      <Dagveld label={texts.herzien} {...form.field('herzienOp')} />
    </Formulier>
  )
}

type Uitstel = CasusRechten['informatieplicht']['uitstellen'][number]

function Herzien({ uitstel, done }: { uitstel: Uitstel; done: () => Promise<void> }) {
  const texts = useTexts(rechtenTexts)
  const form = useFormulier({
    initial: { nodig: '' as 'ja' | 'nee' | '', reden: '', herzienOp: '' },
    validate: (v) => ({
      ...(v.nodig === '' && { nodig: texts.verplicht }),
      ...(v.reden.trim() === '' && { reden: texts.verplicht }),
      ...(v.nodig === 'ja' && v.herzienOp === '' && { herzienOp: texts.verplicht }),
    }),
    send: async ({ nodig, reden, herzienOp }) => {
      const body = { vervallen: nodig === 'nee', reden, herzienOp: nodig === 'ja' ? herzienOp : null }
      await send('PUT', `/v1/informatie-uitstellen/${uitstel.id}`, { body, ifMatch: `"${uitstel.versie}"` })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.herzieUitstel}
      actions={
        <Knop type="submit" busy={form.busy}>
          {texts.herzieUitstel}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.nogNodig}
        options={[
          { value: 'ja', label: texts.nogJa },
          { value: 'nee', label: texts.nogNee },
        ]}
        {...form.field('nodig')}
      />
      <Tekstvlak label={texts.reden} max={4000} rows={2} {...form.field('reden')} />
      {form.values.nodig === 'ja' && <Dagveld label={texts.herzien} {...form.field('herzienOp')} />}
    </Formulier>
  )
}
