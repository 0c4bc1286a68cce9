import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { CasusRechten } from '../../answers.ts'
import { rechtenTexts } from '../texts.ts'

type Gevolg = CasusRechten['gevolgen'][number]
type Done = () => Promise<void>

/** What one's own organisation does after a request: correct, take notice, stop. */
export function Gevolgen({ rechten, done }: { rechten: CasusRechten; done: Done }) {
  const texts = useTexts(rechtenTexts)
  return (
    <Sectie title={texts.takenTitel}>
      {rechten.gevolgen.length === 0 && <p>{texts.takenLeeg}</p>}
      {rechten.gevolgen.map((g) => (
        <EenGevolg key={g.id} gevolg={g} done={done} />
      ))}
    </Sectie>
  )
}

function EenGevolg({ gevolg, done }: { gevolg: Gevolg; done: Done }) {
  const texts = useTexts(rechtenTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { status: '' as 'gedaan' | 'niet_gedaan' | '', toelichting: '', bronGemeld: '' },
    validate: (v) => ({
      ...(v.status === '' && { status: texts.verplicht }),
      ...(v.status === 'niet_gedaan' && v.toelichting.trim() === '' && { toelichting: texts.verplicht }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/recht-gevolgen/${gevolg.id}`, { body, ifMatch: `"${gevolg.versie}"` })
      await done()
    },
  })
  const above =
    gevolg.status === 'open' && gevolg.uiterlijk
      ? texts.uiterlijk(longDate(gevolg.uiterlijk, taal))
      : texts.gevolgStatus[gevolg.status]
  return (
    <Kaart level={3} title={texts.gevolg[gevolg.soort]} above={above}>
      <p>{gevolg.tekst}</p>
      {gevolg.toelichting && <p>{gevolg.toelichting}</p>}
      {gevolg.status === 'open' && gevolg.organisatie && (
        <Formulier
          form={form}
          label={texts.gevolg[gevolg.soort]}
          actions={
            <Knop type="submit" busy={form.busy}>
              {texts.bewaar}
            </Knop>
          }
        >
          <RadioKaarten
            look="pil"
            label={texts.toelichting}
            options={[
              { value: 'gedaan', label: texts.klaar },
              { value: 'niet_gedaan', label: texts.nietKlaar },
            ]}
            {...form.field('status')}
          />
          <Tekstvlak label={texts.reden} optional max={4000} rows={2} {...form.field('toelichting')} />
          {gevolg.soort === 'corrigeren' && (
            <Tekstvlak label={texts.bronGemeld} optional max={4000} rows={2} {...form.field('bronGemeld')} />
          )}
        </Formulier>
      )}
    </Kaart>
  )
}
