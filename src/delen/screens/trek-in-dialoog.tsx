import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type DialoogProps, pathOf } from './dialoog-props.ts'
import { delenTexts } from './texts.ts'

/** Takes a bijdrage back, with a reason; what was read can't be unread, and the dialog says so. */
export function TrekInDialoog({ bijdrage, open, onClose }: DialoogProps) {
  const texts = useTexts(delenTexts)
  return (
    <Dialoog open={open} title={texts.trekInTitel} onClose={() => onClose(false)}>
      <Velden bijdrage={bijdrage} onClose={onClose} />
    </Dialoog>
  )
}

function Velden({ bijdrage: b, onClose }: Omit<DialoogProps, 'open'>) {
  const texts = useTexts(delenTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.schrijfWaarom } : {}),
    send: async (body, actionKey) => {
      await send('POST', `${pathOf(b)}/intrekking`, { body, actionKey, ifMatch: `"${b.versie}"` })
      onClose(true)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={() => onClose(false)}>{texts.nietMeer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.trekIn}
          </Knop>
        </>
      }
    >
      <p>{texts.trekInUitleg}</p>
      <Tekstvlak label={texts.waaromIntrekken} rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
