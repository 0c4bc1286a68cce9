import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Regel } from '../../../portaal/screens/deel/regel.tsx'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconZien } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Deel } from '../../contract.ts'
import { kladSleutel, langsteDeel } from '../../states.ts'
import { mijnVerhaalTexts } from './texts.ts'
import { here, mijnPath } from './use-mijn-verhaal.ts'
import { WegDeel } from './weg-deel.tsx'

type Props = { deel: { inhoud: Deel; etag: string | null } | null }

/** Writing a part, new or again. What is typed is kept as a draft, also when the session ends; there is no time limit. */
export function DeelFormulier({ deel }: Props) {
  const texts = useTexts(mijnVerhaalTexts).schrijven
  const taal = useTaal()
  const client = useQueryClient()
  const { go } = useNavigatie()
  // What was changed elsewhere meanwhile is not written over: the version is the one that the words here began with.
  const [etag] = useState(deel?.etag ?? null)
  const namen = deel?.inhoud.lezers.filter(({ leest }) => leest).map(({ naam }) => naam) ?? []
  const form = useFormulier({
    initial: { titel: deel?.inhoud.titel ?? '', tekst: deel?.inhoud.tekst ?? '' },
    klad: deel ? kladSleutel(deel.inhoud.id) : 'verhaal-nieuw',
    validate: ({ tekst }) => (tekst.trim() === '' ? { tekst: texts.leeg } : {}),
    send: async (values, actionKey) => {
      if (deel)
        await send('PUT', `${mijnPath}/${deel.inhoud.id}`, {
          body: values,
          ifMatch: etag,
        })
      else await send('POST', mijnPath, { body: values, actionKey })
      await client.invalidateQueries()
      go(here)
    },
  })
  return (
    <>
      <Formulier
        form={form}
        label={texts.titel}
        beside={
          <Regel icon={iconZien}>
            {namen.length === 0 ? texts.alleenJij : texts.leest(listInWords(namen, taal))}
          </Regel>
        }
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.bewaar}
            </Knop>
            <KnopLink to={here} variant="stil">
              {texts.later}
            </KnopLink>
          </>
        }
      >
        <Tekstveld label={texts.kop} hint={texts.kopHint} optional own {...form.field('titel')} />
        <div className="verhaal-schrijf">
          <Spreekvlak
            label={texts.tekst}
            hint={texts.hint}
            max={langsteDeel}
            rows={10}
            own
            {...form.field('tekst')}
          />
        </div>
      </Formulier>
      {deel && <WegDeel id={deel.inhoud.id} etag={deel.etag} onGone={async () => form.klad?.startEmpty()} />}
    </>
  )
}
