import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { ActProps } from './act-props.ts'
import { bewaarTexts } from './texts.ts'

/** Asks every source whether what it brought in may be kept longer; only the cases of the law that fit the days are offered. */
export function VerlengFormulier({ casus, onDone, onCancel }: ActProps) {
  const texts = useTexts(bewaarTexts)
  const { magVerlengen } = casus.abilities
  const form = useFormulier({
    initial: { geval: '' as (typeof magVerlengen)[number] | '', reden: '' },
    validate: (v) => ({
      ...(v.geval === '' && { geval: texts.kies }),
      ...(v.reden === '' && { reden: texts.vulIn }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casus.casusId}/verlengingen`, { body, actionKey })
      await onDone()
    },
  })
  const options = magVerlengen.map((value) => ({ value, label: texts.geval[value] }))
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.vraagVerlenging}
          </Knop>
          <Knop onClick={onCancel}>{texts.annuleer}</Knop>
        </>
      }
    >
      <RadioKaarten label={texts.verlengGeval} options={options} {...form.field('geval')} />
      <Tekstvlak
        label={texts.verlengWaarom}
        hint={texts.verlengHint}
        rows={4}
        max={4000}
        {...form.field('reden')}
      />
    </Formulier>
  )
}
