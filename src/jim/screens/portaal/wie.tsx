import { useQueryClient } from '@tanstack/react-query'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconZien } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { JimInvoer } from '../../contract.ts'
import { misschien, type OuderRegel } from '../../states.ts'
import { jimTexts } from './texts.ts'

type Misschien = JimInvoer['volwassen']
const leeg = {
  roepnaam: '',
  relatie: '',
  volwassen: '' as Misschien | '',
  zelfdeAdres: '' as Misschien | '',
  hoe: '',
  helpt: true,
  isOuder: false,
}

type WieProps = {
  casusId: string
  vast: string | null
  /** What parents have to do with it at this age. */
  regel: OuderRegel
  /** For whom a professional writes it down; the young person themself otherwise. */
  noteert?: string
}
/** Wie zou je willen vragen om mee te denken? A nickname suffices; the rest may stay open. */
export function Wie({ casusId, vast, regel, noteert }: WieProps) {
  const { wie: texts } = useTexts(jimTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: leeg,
    klad: `jim-wie:${casusId}`,
    validate: ({ roepnaam, isOuder }) => ({
      ...(roepnaam.trim() === '' && { roepnaam: texts.naamLeeg }),
      ...(isOuder && { isOuder: texts.ouderHint }),
    }),
    send: async ({ volwassen, zelfdeAdres, ...values }, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/jims`, {
        body: { ...values, volwassen: volwassen || 'weet_niet', zelfdeAdres: zelfdeAdres || 'weet_niet' },
        actionKey,
      })
      await client.invalidateQueries()
    },
  })
  const keuzes = misschien.map((value) => ({ value, label: texts[value] }))
  return (
    <Kaart title={texts.kop} tone="nadruk">
      <p>{texts.uitleg}</p>
      <Formulier
        form={form}
        label={texts.kop}
        actions={
          <Knop type="submit" variant="primair" wide busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
        beside={
          noteert === undefined && (
            <p className="jim__zien">
              <Icoon pad={iconZien} />
              <span>
                {texts.wieLeest(vast)}
                {(regel === 'akkoord' || regel === 'gevraagd') && ` ${texts.ouders[regel]}`}
              </span>
            </p>
          )
        }
      >
        <Tekstveld label={texts.naam} hint={texts.naamHint} own {...form.field('roepnaam')} />
        <Tekstveld label={texts.relatie} hint={texts.relatieHint} optional own {...form.field('relatie')} />
        <RadioKaarten label={texts.volwassen} options={keuzes} {...form.field('volwassen')} />
        <RadioKaarten label={texts.zelfdeAdres} options={keuzes} {...form.field('zelfdeAdres')} />
        <Spreekvlak label={texts.hoe} hint={texts.hoeHint} optional own rows={3} {...form.field('hoe')} />
        <Vinkje label={texts.helpt(vast)} {...form.field('helpt')} />
        <Vinkje label={texts.ouder} hint={texts.ouderHint} {...form.field('isOuder')} />
      </Formulier>
    </Kaart>
  )
}
