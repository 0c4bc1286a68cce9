import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type MetAanmelding, optionsOf, regimesQuery } from './regimes.ts'
import { aanmeldingTexts } from './texts.ts'
import { useGoAfter } from './use-go-after.ts'

type Keuze = { kanLichter: 'ja' | 'nee' | ''; regime: MetAanmelding | '' }

/** Before anything is stored: can a phone call do it? */
export default function Nieuw() {
  const texts = useTexts(aanmeldingTexts)
  const { goAfter, watch } = useGoAfter()
  const regimes = useQuery(regimesQuery)
  const form = useFormulier<Keuze>({
    initial: { kanLichter: '', regime: '' },
    validate: (v) => ({
      ...(v.kanLichter === '' ? { kanLichter: texts.kanLichter } : {}),
      ...(v.regime === '' ? { regime: texts.kiesRegime } : {}),
    }),
    send: async (v, actionKey) => {
      const { data } = await send<{ id: string }>('POST', '/v1/aanmeldingen', {
        body: { regime: v.regime, kanLichter: v.kanLichter },
        actionKey,
      })
      goAfter(`/aanmeldingen/${data.id}`)
    },
  })
  useEffect(() => watch(form.isDirty), [watch, form.isDirty])
  const canCall = form.values.kanLichter === 'ja'
  return (
    <Pagina
      title={texts.nieuwTitel}
      intro={texts.nieuwIntro}
      back={{ to: '/aanmeldingen', label: texts.titel }}
    >
      <div className="aanmelding-smal">
        <Formulier
          form={form}
          label={texts.nieuw}
          actions={
            canCall ? (
              <KnopLink to="/aanmeldingen">{texts.wieIsWie}</KnopLink>
            ) : (
              <Knop type="submit" variant="primair" busy={form.busy}>
                {texts.begin}
              </Knop>
            )
          }
        >
          <RadioKaarten
            label={texts.kanLichter}
            options={[
              { value: 'ja', label: texts.lichterJa, hint: texts.lichterJaHint },
              { value: 'nee', label: texts.lichterNee, hint: texts.lichterNeeHint },
            ]}
            {...form.field('kanLichter')}
          />
          {canCall ? (
            <Melding tone="gelukt" title={texts.bel} live>
              {texts.belUitleg}
            </Melding>
          ) : (
            <RadioKaarten
              label={texts.regime}
              options={optionsOf(regimes.data?.data ?? [], texts.regimeHint)}
              {...form.field('regime')}
            />
          )}
        </Formulier>
      </div>
    </Pagina>
  )
}
