import { ouderIdsOf, WelkeOuder } from '../../gezin/screens/welke-ouder.tsx'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import { hoogstensMomenten, type PlekSoort, plekSoorten } from '../states.ts'
import { leegMoment, MomentVelden, type MomentWaarden, missingIn, momentBody } from './moment-velden.tsx'
import { vastTexts } from './texts.ts'
import type { VastProps } from './use-vast.ts'

type Values = {
  soort: PlekSoort | ''
  wat: string
  begint: string
  wie: 'eigen' | 'allen' | ''
  ouders: boolean
  ouderIds: string[]
  momenten: readonly MomentWaarden[]
}

/** Plans the first week at a new place: the place, who is there on which day, and who sees it. */
export function PlekFormulier(props: VastProps & { onDone: () => void }) {
  const { naam, casusId, vast, onChanged, onDone } = props
  const texts = useTexts(vastTexts).plek
  const initial: Values = {
    soort: '',
    wat: '',
    begint: '',
    wie: 'eigen',
    ouders: false,
    ouderIds: [],
    momenten: [leegMoment],
  }
  const form = useFormulier({
    initial,
    validate: (v) => ({
      ...(v.soort === '' && { soort: texts.vul }),
      ...(v.wat.trim() === '' && { wat: texts.vul }),
      ...(v.begint === '' && { begint: texts.vul }),
      ...(v.momenten.some((m) => Object.keys(missingIn(m, texts.vul)).length > 0) && { momenten: texts.vul }),
    }),
    send: async ({ wie, ouders, ouderIds, momenten, ...rest }, actionKey) => {
      const publiek = {
        wie: wie || 'eigen',
        ouderVanaf: ouders ? vast.vandaag : null,
        ...(ouders && ouderIdsOf(ouderIds)),
      }
      const body = { ...rest, publiek, momenten: momenten.map(momentBody) }
      await send('POST', `/v1/casussen/${casusId}/nieuwe-plekken`, { body, actionKey })
      await onChanged()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      beside={<p>{texts.zien(naam)}</p>}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.soort}
        options={plekSoorten.map((value) => ({ value, label: texts.soorten[value] }))}
        {...form.field('soort')}
      />
      <Tekstveld label={texts.wat} hint={texts.watHint} {...form.field('wat')} />
      <Dagveld label={texts.begint} {...form.field('begint')} />
      <Momenten
        mensen={vast.mensen}
        momenten={form.values.momenten}
        hasError={form.errors.some(({ field }) => field?.startsWith('momenten'))}
        onChange={(momenten) => form.set('momenten', momenten)}
      />
      <RadioKaarten
        label={texts.publiek}
        options={[
          { value: 'eigen', label: texts.eigen, hint: texts.eigenHint },
          { value: 'allen', label: texts.allen },
        ]}
        {...form.field('wie')}
      />
      <Vinkje label={texts.ouders} {...form.field('ouders')} />
      {form.values.ouders && <WelkeOuder casusId={casusId} {...form.field('ouderIds')} />}
    </Formulier>
  )
}

type MomentenProps = {
  mensen: VastProps['vast']['mensen']
  momenten: readonly MomentWaarden[]
  hasError: boolean
  onChange: (momenten: readonly MomentWaarden[]) => void
}

function Momenten({ mensen, momenten, hasError, onChange }: MomentenProps) {
  const texts = useTexts(vastTexts).plek
  return (
    <div className="vast__momenten">
      <h3>{texts.momenten}</h3>
      {momenten.map((moment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moments have no key of their own until they are saved
        <fieldset key={i} className="vast__moment">
          <legend>{texts.nr(i + 1)}</legend>
          <MomentVelden
            mensen={mensen}
            prefix={`momenten.${i}.`}
            value={moment}
            errors={hasError ? missingIn(moment, texts.vul) : {}}
            onChange={(value) => onChange(momenten.map((one, k) => (k === i ? value : one)))}
          />
          {momenten.length > 1 && (
            <div>
              <Knop size="klein" onClick={() => onChange(momenten.filter((_, k) => k !== i))}>
                {texts.minder}
              </Knop>
            </div>
          )}
        </fieldset>
      ))}
      {momenten.length < hoogstensMomenten && (
        <div>
          <Knop
            onClick={() => onChange([...momenten, { ...leegMoment, wieId: momenten.at(-1)?.wieId ?? '' }])}
          >
            {texts.nogEen}
          </Knop>
        </div>
      )}
    </div>
  )
}
