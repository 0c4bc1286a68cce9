import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type DialoogProps, pathOf } from './dialoog-props.ts'
import { delenTexts } from './texts.ts'

/** Writes down the young person's own side that was still to be asked. */
export function EigenKantDialoog({ bijdrage, open, onClose, naam }: DialoogProps & { naam: string }) {
  const texts = useTexts(delenTexts)
  return (
    <Dialoog open={open} title={texts.eigenKant(naam)} onClose={() => onClose(false)}>
      <Velden bijdrage={bijdrage} onClose={onClose} />
    </Dialoog>
  )
}

function Velden({ bijdrage: b, onClose }: Omit<DialoogProps, 'open'>) {
  const texts = useTexts(delenTexts)
  const form = useFormulier({
    initial: { gebeurde: '', beschermde: '', zouHelpen: '' },
    klad: `eigen-kant-${b.id}`,
    validate: (v) => (Object.values(v).every((w) => w.trim() === '') ? { gebeurde: texts.schrijfKant } : {}),
    send: async (body, actionKey) => {
      await send('POST', `${pathOf(b)}/eigen-kant`, { body, actionKey })
      onClose(true)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaarKant}
        </Knop>
      }
    >
      <Tekstvlak own rows={2} label={texts.gebeurde} {...form.field('gebeurde')} />
      <Tekstvlak own rows={2} label={texts.beschermde} {...form.field('beschermde')} />
      <Tekstvlak own rows={2} label={texts.zouHelpen} {...form.field('zouHelpen')} />
    </Formulier>
  )
}
