import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord } from '../contract.ts'
import { aanmeldingTexts } from './texts.ts'

type Props = { a: AanmeldingAntwoord; etag: string | null }

/** The yes that someone heard: to whom, when, and under 16 how it stands with the parents. */
export function JaFormulier({ a, etag }: Props) {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const asksParents = a.leeftijd === null || a.leeftijd < 16
  const form = useFormulier({
    initial: { verteldAan: '', gezegdOp: '', oudersWoorden: '' },
    klad: `aanmelding.${a.id}.ja`,
    send: async ({ gezegdOp, ...rest }, actionKey) => {
      const body = { ...rest, ...(gezegdOp ? { gezegdOp } : {}) }
      await send('POST', `/v1/aanmeldingen/${a.id}/ja`, { body, ifMatch: etag, actionKey })
      await queryClient.invalidateQueries()
    },
  })
  return (
    <Kaart title={texts.jaTitel}>
      <p className="gedempt">{texts.jaUitleg}</p>
      <Formulier
        form={form}
        label={texts.jaTitel}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.legJaVast}
          </Knop>
        }
      >
        <Tekstveld label={texts.verteldAan} {...form.field('verteldAan')} />
        <Dagveld label={texts.gezegdOp} {...form.field('gezegdOp')} />
        {asksParents && (
          <Tekstvlak
            label={texts.oudersWoorden}
            hint={texts.oudersHint}
            rows={2}
            max={4000}
            {...form.field('oudersWoorden')}
          />
        )}
      </Formulier>
    </Kaart>
  )
}

/** The start of a casus, with the young person's question in own words. */
export function StartFormulier({ a, etag }: Props) {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  const form = useFormulier({
    initial: { vraag: a.velden.vraag },
    klad: `aanmelding.${a.id}.start`,
    send: async (body, actionKey) => {
      const { data } = await send<{ casusId: string }>('POST', `/v1/aanmeldingen/${a.id}/casus`, {
        body,
        ifMatch: etag,
        actionKey,
      })
      await queryClient.invalidateQueries()
      go(`/casussen/${data.casusId}`)
    },
  })
  return (
    <Kaart title={texts.startCasus}>
      <p className="gedempt">{texts.startUitleg}</p>
      <Formulier
        form={form}
        label={texts.startCasus}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.startCasus}
          </Knop>
        }
      >
        <Tekstvlak label={texts.startVraag} own rows={3} max={4000} {...form.field('vraag')} />
      </Formulier>
    </Kaart>
  )
}
