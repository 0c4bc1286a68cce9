import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { dayOf, longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import { type Taal, useTaal, useTexts } from '../../web/texts.ts'
import type { Vindbaarheid } from '../contract.ts'
import { contactTexts } from './texts.ts'

/** Whether the young person wants to be found; the vaste persoon writes down what they said. */
const vindbaarheidQuery = (casusId: string) => apiQuery<Vindbaarheid>(`/v1/casussen/${casusId}/vindbaarheid`)

type Props = { casusId: string; naam: string }

/** What the young person chose, for who takes part; the vaste persoon can write down a new choice. */
export function Vindbaar({ casusId, naam }: Props) {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  const { data, refetch } = useQuery(vindbaarheidQuery(casusId))
  const [open, setOpen] = useState(false)
  if (!data) return null
  const v = data.data
  const day = v.gezegdOp && longDate(v.gezegdOp, taal)
  return (
    <Sectie title={texts.vindTitel} size="klein">
      <p>{v.vindbaar ? texts.vindJa(naam) : texts.vindNee(naam)}.</p>
      {day && (
        <p className="gedempt">{v.verteldAan ? texts.vindGezegd(v.verteldAan, day) : texts.vindZelf(day)}</p>
      )}
      {v.oudersNodig && <p className="gedempt">{parentsSay(v, texts, taal)}</p>}
      <p className="gedempt">{texts.vindUitleg(naam)}</p>
      {v.abilities.magZetten && (
        <div className="overzicht__knoppen">
          <Knop size="klein" onClick={() => setOpen(true)}>
            {texts.vindWijzig}
          </Knop>
        </div>
      )}
      <Dialoog open={open} title={texts.vindTitel} onClose={() => setOpen(false)}>
        <Keuze
          casusId={casusId}
          naam={naam}
          stand={v}
          onDone={() => {
            setOpen(false)
            void refetch()
          }}
        />
      </Dialoog>
    </Sectie>
  )
}

function parentsSay(
  { ouders }: Vindbaarheid,
  texts: ReturnType<typeof useTexts<typeof contactTexts.nl>>,
  taal: Taal,
): string {
  return ouders ? texts.vindOudersJa(ouders.verteldAan, longDate(ouders.op, taal)) : texts.vindOudersNee
}

function Keuze({ casusId, naam, stand, onDone }: Props & { stand: Vindbaarheid; onDone: () => void }) {
  const texts = useTexts(contactTexts)
  const today = dayOf(useNow())
  const form = useFormulier({
    initial: {
      keuze: '' as 'ja' | 'nee' | '',
      verteldAan: '',
      gezegdOp: today,
      oudersAan: stand.ouders?.verteldAan ?? '',
      oudersOp: stand.ouders?.op ?? '',
    },
    validate: (v) => ({
      ...(v.keuze === '' && { keuze: texts.vulIn }),
      ...(v.verteldAan.trim() === '' && { verteldAan: texts.vulIn }),
      ...(v.gezegdOp === '' && { gezegdOp: texts.vulIn }),
      ...(v.oudersAan.trim() === '' && v.oudersOp !== '' && { oudersAan: texts.vulIn }),
      ...(v.oudersAan.trim() !== '' && v.oudersOp === '' && { oudersOp: texts.vulIn }),
    }),
    send: async ({ keuze, verteldAan, gezegdOp, oudersAan, oudersOp }) => {
      const ouders = oudersOp === '' ? null : { op: oudersOp, verteldAan: oudersAan }
      await send('PUT', `/v1/casussen/${casusId}/vindbaarheid`, {
        body: { vindbaar: keuze === 'ja', verteldAan, gezegdOp, ...(stand.oudersNodig && { ouders }) },
        ifMatch: `"${stand.versie}"`,
      })
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={onDone}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      <p>{texts.vindUitleg(naam)}</p>
      <RadioKaarten
        label={texts.vindKeuze}
        options={[
          { value: 'ja', label: texts.vindJa(naam) },
          { value: 'nee', label: texts.vindNee(naam) },
        ]}
        {...form.field('keuze')}
      />
      <Tekstveld label={texts.vindAan} {...form.field('verteldAan')} />
      <Dagveld label={texts.vindOp} max={today} {...form.field('gezegdOp')} />
      {stand.oudersNodig && (
        <>
          <p className="gedempt">{texts.vindOuders}</p>
          <Tekstveld optional label={texts.vindOudersAan} {...form.field('oudersAan')} />
          <Dagveld optional label={texts.vindOudersOp} max={today} {...form.field('oudersOp')} />
        </>
      )}
    </Formulier>
  )
}
