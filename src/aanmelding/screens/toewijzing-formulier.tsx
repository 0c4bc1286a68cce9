import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type InlezingAntwoord, toewijsbaar } from '../inlezing/contract.ts'
import { aanmeldingTexts } from './texts.ts'

type Keuzes = Record<string, string>

/** Says which column is what; what is always dropped can't be chosen. */
export function ToewijzingFormulier({ inlezing, etag }: { inlezing: InlezingAntwoord; etag: string | null }) {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const names: Record<string, string> = texts.velden
  const { kolommen, melding } = inlezing.verslag
  const open = kolommen.filter((k) => !k.vervalt)
  const options = toewijsbaar.map((veld) => ({
    value: veld,
    label: veld === 'negeer' ? texts.nietLezen : (names[veld] ?? veld),
  }))
  const form = useFormulier<Keuzes>({
    initial: Object.fromEntries(open.map((k) => [k.kop, k.veld ?? ''])),
    send: async (keuzes, actionKey) => {
      const toewijzing = Object.fromEntries(Object.entries(keuzes).filter(([, veld]) => veld !== ''))
      await send('PUT', `/v1/inlezingen/${inlezing.id}/toewijzing`, {
        body: { toewijzing },
        ifMatch: etag,
        actionKey,
      })
      await queryClient.invalidateQueries({ queryKey: [`/v1/inlezingen/${inlezing.id}`] })
    },
  })
  return (
    <div className="aanmelding-smal">
      <Melding tone="let-op" title={melding} />
      <h2>{texts.toewijzing}</h2>
      <p className="gedempt">{texts.toewijzingUitleg}</p>
      <Formulier
        form={form}
        label={texts.toewijzing}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.leesMetToewijzing}
          </Knop>
        }
      >
        {open.map((k) => (
          <Keuzelijst key={k.kop} label={k.kop} options={options} {...form.field(k.kop)} />
        ))}
        {kolommen
          .filter((k) => k.vervalt)
          .map((k) => (
            <p key={k.kop} className="gedempt">
              {k.kop}: {texts.vervaltAltijd}
            </p>
          ))}
      </Formulier>
    </div>
  )
}
