import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { PlanDeelGereed } from './plan-deel.tsx'
import { planTexts } from './texts.ts'
import { type AfspraakAntwoord, ifMatch } from './use-plan.ts'

type Waarden = { status: AfspraakAntwoord['status'] | ''; toelichting: string }

/** How it went. Not managed asks what is needed now; it never undoes anything. */
export function StatusFormulier({ ready, afspraak }: { ready: PlanDeelGereed; afspraak: AfspraakAntwoord }) {
  const texts = useTexts(planTexts)
  const form = useFormulier<Waarden>({
    initial: { status: '', toelichting: '' },
    klad: `status:${afspraak.id}`,
    validate: ({ status }) => (status === '' ? { status: texts.kiesStatus } : {}),
    send: async (body) => {
      await send('PUT', `/v1/afspraken/${afspraak.id}/status`, { body, ifMatch: ifMatch(afspraak) })
      await ready.refresh()
    },
  })
  const { status } = form.values
  return (
    <Sectie title={texts.hoeGing}>
      <Formulier
        form={form}
        label={texts.hoeGing}
        actions={
          <Knop type="submit" busy={form.busy} busyLabel={texts.bewaren}>
            {texts.bewaar}
          </Knop>
        }
      >
        <RadioKaarten
          label={texts.status}
          look="pil"
          {...form.field('status')}
          options={afspraak.abilities.statussen.map((value) => ({ value, label: texts.statusKies[value] }))}
        />
        {status === 'niet_gelukt' && <p>{texts.nietGeluktUitleg}</p>}
        {status !== '' && (
          <Tekstvlak
            label={texts.toelichting[status]}
            rows={2}
            optional={status === 'gedaan' || status === 'open'}
            {...form.field('toelichting')}
          />
        )}
      </Formulier>
    </Sectie>
  )
}
