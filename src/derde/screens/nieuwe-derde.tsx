import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type Rol, rollen } from '../states.ts'
import { derdeTexts } from './texts.ts'

type NieuweDerdeProps = { casusId: string; partijen: string[]; done: () => Promise<void>; cancel: () => void }

/** Letting someone from outside join: who, with which task and expertise, and why. */
export function NieuweDerde({ casusId, partijen, done, cancel }: NieuweDerdeProps) {
  const texts = useTexts(derdeTexts)
  const form = useFormulier({
    initial: {
      naam: '',
      organisatie: '',
      partij: '',
      taak: '',
      deskundigheid: '',
      rol: '' as Rol | '',
      noodzaak: '',
    },
    klad: `derde-${casusId}`,
    validate: (v) =>
      Object.fromEntries(
        Object.entries(v)
          .filter(([, value]) => value.trim() === '')
          .map(([naam]) => [naam, texts.verplicht]),
      ),
    send: async (body, actionKey) => {
      await send('POST', `/v1/casussen/${casusId}/derden`, { body, actionKey })
      await done()
    },
  })
  return (
    <Kaart title={texts.toelaten} level={3}>
      <Formulier
        form={form}
        label={texts.toelaten}
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.bewaar}
            </Knop>
            <Knop onClick={cancel}>{texts.annuleer}</Knop>
          </>
        }
      >
        <Tekstveld label={texts.naam} {...form.field('naam')} />
        <Tekstveld label={texts.organisatie} {...form.field('organisatie')} />
        <Keuzelijst
          label={texts.partijLabel}
          options={partijen.map((p) => ({ value: p, label: texts.partij[p] ?? p }))}
          {...form.field('partij')}
        />
        <Tekstveld label={texts.taak} hint={texts.taakHint} {...form.field('taak')} />
        <Tekstveld label={texts.deskundigheid} {...form.field('deskundigheid')} />
        <RadioKaarten
          look="pil"
          label={texts.rolLabel}
          options={rollen.map((r) => ({ value: r, label: texts.rol[r] }))}
          {...form.field('rol')}
        />
        <Tekstvlak label={texts.noodzaak} max={4000} rows={3} {...form.field('noodzaak')} />
      </Formulier>
    </Kaart>
  )
}
