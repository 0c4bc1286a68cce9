import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { read, send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { apiQuery } from '../../../web/query.ts'
import { useSessie } from '../../../web/sessie.tsx'
import { useTexts } from '../../../web/texts.ts'
import { ontvangersOf, organisatiesQuery, regimesQuery } from '../regimes.ts'
import { MijnVragen } from './mijn-vragen.tsx'
import { vraagTexts } from './texts.ts'

/** A young person or parent asks an own question, chooses who reads it, and follows what comes of it. */
export default function Vraag() {
  const texts = useTexts(vraagTexts)
  const isOuder = useSessie().sessie.account.soort === 'ouder'
  const [isAsking, setAsking] = useState(true)
  return (
    <Pagina
      title={isOuder ? texts.titelOuder : texts.titel}
      intro={texts.intro}
      back={{ to: '/portaal', label: texts.terug }}
    >
      <MijnVragen />
      {isAsking ? (
        <VraagFormulier isOuder={isOuder} onSent={() => setAsking(false)} />
      ) : (
        <Melding
          tone="gelukt"
          live
          title={texts.verstuurd}
          actions={<Knop onClick={() => setAsking(true)}>{texts.nogEen}</Knop>}
        />
      )}
    </Pagina>
  )
}

function VraagFormulier({ isOuder, onSent }: { isOuder: boolean; onSent: () => void }) {
  const wasSent = useRef(false)
  const texts = useTexts(vraagTexts)
  const { sessie } = useSessie()
  const queryClient = useQueryClient()
  const regimes = useQuery(regimesQuery)
  const organisaties = useQuery(organisatiesQuery)
  const steun = regimes.data?.data.find((r) => r.gegevens.instap === 'ja_van_jeugdige')
  const readers = ontvangersOf(organisaties.data?.data ?? [], steun)
  const form = useFormulier({
    initial: { vraag: '', roepnaam: isOuder ? '' : sessie.account.naam, telefoon: '', ontvangerId: '' },
    klad: 'vraag.nieuw',
    send: async ({ telefoon, ...rest }, actionKey) => {
      const phone = isOuder ? { telefoonOuder: telefoon } : { telefoonJeugdige: telefoon }
      const body = { regime: steun?.code, ...rest, ontvangerId: rest.ontvangerId || null, ...phone }
      const { data } = await send<{ id: string }>('POST', '/v1/aanmeldingen', { body, actionKey })
      const made = await read(`/v1/aanmeldingen/${data.id}`)
      await send('POST', `/v1/aanmeldingen/${data.id}/verzendingen`, {
        ifMatch: made.etag,
        actionKey: `${actionKey}-v`,
      })
      wasSent.current = true
      await queryClient.invalidateQueries({ queryKey: apiQuery('/v1/aanmeldingen?deel=verzonden').queryKey })
    },
  })
  const isSent = wasSent.current && !form.isDirty && !form.busy
  useEffect(() => {
    if (isSent) onSent()
  }, [isSent, onSent])
  const chosen = readers.find((o) => o.id === form.values.ontvangerId)?.naam ?? ''
  return (
    <Formulier
      form={form}
      label={texts.titel}
      beside={<p>{texts.leesbaar(chosen)}</p>}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy} wide>
          {texts.verstuur}
        </Knop>
      }
    >
      <Spreekvlak
        label={texts.vraag}
        hint={texts.vraagHint}
        own
        rows={4}
        max={4000}
        {...form.field('vraag')}
      />
      <Tekstveld label={isOuder ? texts.naamKind : texts.naam} {...form.field('roepnaam')} />
      <Tekstveld label={texts.telefoon} type="tel" optional {...form.field('telefoon')} />
      <RadioKaarten
        label={texts.wie}
        options={readers.map((o) => ({ value: o.id, label: o.naam }))}
        {...form.field('ontvangerId')}
      />
    </Formulier>
  )
}
