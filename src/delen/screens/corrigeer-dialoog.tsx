import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type DialoogProps, pathOf } from './dialoog-props.ts'
import { delenTexts } from './texts.ts'

/** Replaces a text by a better one, in the open: the old one stays with a mark. */
export function CorrigeerDialoog({ bijdrage, open, onClose }: DialoogProps) {
  const texts = useTexts(delenTexts)
  return (
    <Dialoog open={open} title={texts.corrigeerTitel} onClose={() => onClose(false)}>
      <Velden bijdrage={bijdrage} onClose={onClose} />
    </Dialoog>
  )
}

function Velden({ bijdrage: b, onClose }: Omit<DialoogProps, 'open'>) {
  const texts = useTexts(delenTexts)
  const form = useFormulier({
    initial: { tekst: b.tekst, reden: '' },
    klad: `correctie-${b.id}`,
    validate: (v) => ({
      ...(v.tekst.trim() === '' && { tekst: texts.schrijfIets }),
      ...(v.reden.trim() === '' && { reden: texts.schrijfWaarom }),
    }),
    send: async (v, actionKey) => {
      const { soort, categorie, noodzaak, gebeurdOp, voorwaarden, achterhoudReden, verlooptOp } = b
      const body = { ...v, soort, categorie, noodzaak, gebeurdOp, voorwaarden, achterhoudReden, verlooptOp }
      await send('POST', `${pathOf(b)}/correcties`, { body, actionKey, ifMatch: `"${b.versie}"` })
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
            {texts.vervang}
          </Knop>
        </>
      }
    >
      <p>{texts.corrigeerUitleg}</p>
      <Tekstvlak label={texts.nieuweTekst} max={4000} {...form.field('tekst')} />
      <Tekstvlak label={texts.waaromCorrigeren} rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
