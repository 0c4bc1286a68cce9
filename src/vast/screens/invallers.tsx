import { useState } from 'react'
import { send } from '../../web/api.ts'
import { dayOf, longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Vervanging } from '../contract.ts'
import { vastTexts } from './texts.ts'
import type { VastProps } from './use-vast.ts'

/** Who stands in while the vaste persoon is away. */
export function Invallers(props: VastProps) {
  const { vast } = props
  const texts = useTexts(vastTexts).invaller
  const [open, setOpen] = useState(false)
  return (
    <Sectie title={texts.kop}>
      <div className="vast__stapel">
        {vast.vervangingen.length === 0 && <p>{texts.geen}</p>}
        {vast.vervangingen.map((one) => (
          <Invaller key={one.id} {...props} vervanging={one} />
        ))}
        {vast.abilities.magVervangen && (
          <div>
            <Knop onClick={() => setOpen(true)}>{texts.nieuw}</Knop>
          </div>
        )}
      </div>
      <Dialoog open={open} title={texts.nieuw} onClose={() => setOpen(false)}>
        {open && <Nieuw {...props} onDone={() => setOpen(false)} />}
      </Dialoog>
    </Sectie>
  )
}

function Invaller({ vast, naam, onChanged, vervanging }: VastProps & { vervanging: Vervanging }) {
  const texts = useTexts(vastTexts).invaller
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const { id, versie, van, tot, telefoon, metJeugdige } = vervanging
  const end = async () => {
    setError(null)
    await send('PUT', `/v1/vervangingen/${id}/einde`, { ifMatch: `"${versie}"` }).then(onChanged, setError)
  }
  return (
    <Kaart>
      <Persoonregel name={vervanging.naam} what={`${vervanging.functie}, ${vervanging.organisatie}`} />
      <p>
        {texts.van(longDate(van, taal), longDate(tot, taal))}.{' '}
        {(metJeugdige ? texts.met : texts.zonder)(naam)}
      </p>
      {error !== null && <ProbleemMelding error={error} />}
      <div className="vast__acties">
        {telefoon && <BelKnop number={telefoon} name={vervanging.naam} look="naam" />}
        {vast.abilities.magVervangen && <Knop onClick={end}>{texts.terug}</Knop>}
      </div>
    </Kaart>
  )
}

function Nieuw({ vast, naam, casusId, onChanged, onDone }: VastProps & { onDone: () => void }) {
  const { invaller: texts, plek } = useTexts(vastTexts)
  const today = dayOf(useNow())
  const form = useFormulier({
    initial: { vervangerId: '', van: today, tot: '', metJeugdige: false },
    validate: (v) => ({
      ...(v.vervangerId === '' && { vervangerId: texts.kies }),
      ...(v.van === '' && { van: plek.vul }),
      ...(v.tot === '' && { tot: plek.vul }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/vervangingen`, { body, actionKey })
      await onChanged()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      beside={<p>{texts.zien(naam)}</p>}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.nieuw}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.wie}
        options={vast.mensen
          .filter((mens) => !mens.vast && mens.jongereKent)
          .map((mens) => ({
            value: mens.id,
            label: mens.naam,
            hint: `${mens.functie}, ${mens.organisatie}`,
          }))}
        {...form.field('vervangerId')}
      />
      <Dagveld label={texts.eerste} min={today} {...form.field('van')} />
      <Dagveld label={texts.laatste} min={today} {...form.field('tot')} />
      <Vinkje label={texts.besproken(naam)} {...form.field('metJeugdige')} />
    </Formulier>
  )
}
