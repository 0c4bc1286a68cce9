import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useTexts } from '../../../web/texts.ts'
import type { RondeInvoer } from '../../contract.ts'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

const here = '/portaal/kring'

/** A new round: with everyone from the one before, or empty. The one before stays as it was. */
export default function Nieuw() {
  const { rondes: texts, terug, begin, mens } = useTexts(kringTexts)
  const client = useQueryClient()
  const { go } = useNavigatie()
  const form = useFormulier({
    initial: { begin: 'zoals_vorige' as RondeInvoer['begin'] | '', naam: '' },
    klad: 'netwerk-nieuw',
    send: async (values, actionKey) => {
      await send('POST', '/v1/netwerkronden', {
        body: { begin: values.begin || 'zoals_vorige', naam: values.naam },
        actionKey,
      })
      await client.invalidateQueries({ queryKey: [mijnPath] })
      go(here)
    },
  })
  return (
    <Pagina title={texts.nieuwTitel} back={{ to: here, label: terug }} intro={<p>{texts.nieuwUitleg}</p>}>
      <Formulier
        form={form}
        label={texts.nieuwTitel}
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {begin}
            </Knop>
            <KnopLink to={here}>{mens.annuleer}</KnopLink>
          </>
        }
      >
        <RadioKaarten
          label={texts.nieuwTitel}
          options={[
            { value: 'zoals_vorige', label: texts.zelfde },
            { value: 'leeg', label: texts.leeg },
          ]}
          {...form.field('begin')}
        />
        <Tekstveld label={texts.naam} hint={texts.naamHint} optional own {...form.field('naam')} />
      </Formulier>
    </Pagina>
  )
}
