import { send } from '../../web/api.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { kitTexts } from '../../web/kit/texts.ts'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import { type LinksAntwoord, voorwaarden } from '../link-contract.ts'
import { linkTexts } from './link-texts.ts'

type Props = {
  casusId: string
  data: LinksAntwoord
  /** With the code when this side made it. */
  onDone: (code: string | null) => Promise<void>
  onCancel: () => void
}

/** Says that someone of the family has a plan too: with a code that was given in person, or making one. */
export function ZegLink({ casusId, data, onDone, onCancel }: Props) {
  const texts = useTexts(linkTexts)
  const kit = useTexts(kitTexts)
  const form = useFormulier({
    initial: { code: '', wie: '', belId: '', kring: '', afhankelijk: '', nodig: '' },
    klad: `gezinslink-${casusId}`,
    validate: (v) => ({
      ...(v.wie.trim() === '' && { wie: texts.vulWie }),
      ...(v.belId === '' && { belId: texts.kies }),
      ...(data.voorwaarden &&
        Object.fromEntries(voorwaarden.filter((x) => v[x].trim() === '').map((x) => [x, texts.vulIn]))),
    }),
    send: async (v, actionKey) => {
      const body = { ...v, code: v.code.trim() === '' ? null : v.code }
      const made = await send<{ code: string | null }>('POST', `/v1/casussen/${casusId}/gezinslinks`, {
        body,
        actionKey,
      })
      await onDone(made.data.code)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
          <Knop onClick={onCancel}>{kit.annuleer}</Knop>
        </>
      }
    >
      <p>{texts.zegUitleg}</p>
      <Tekstveld label={texts.wie} hint={texts.wieHint} {...form.field('wie')} />
      <Tekstveld label={texts.code} hint={texts.codeHint} short {...form.field('code')} />
      <Keuzelijst
        label={texts.bel}
        hint={texts.belHint}
        options={data.bellen.map((b) => ({ value: b.betrokkenheidId, label: b.naam }))}
        {...form.field('belId')}
      />
      {data.voorwaarden && (
        <>
          <p>{texts.voorwaardenUitleg}</p>
          {voorwaarden.map((v) => (
            <Tekstvlak key={v} label={texts.voorwaarde[v]} rows={2} max={4000} {...form.field(v)} />
          ))}
        </>
      )}
    </Formulier>
  )
}
