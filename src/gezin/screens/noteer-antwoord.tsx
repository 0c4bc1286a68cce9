import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { kitTexts } from '../../web/kit/texts.ts'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Link } from '../link-contract.ts'
import { linkTexts } from './link-texts.ts'

type Props = { link: Link; mens: Link['mensen'][number]; onDone: () => Promise<void> }

/** What someone on this side said, and writing down what was told. */
export function NoteerAntwoord({ link, mens, onDone }: Props) {
  const texts = useTexts(linkTexts)
  const [open, setOpen] = useState(false)
  const notes = link.abilities.magNoteren && (mens.antwoord === null || mens.antwoord === 'ja')
  return (
    <>
      <p>
        <strong>{mens.naam}</strong> {texts.zei[mens.antwoord ?? 'niets']}
        {mens.zelf && ` ${texts.zelf}`}
      </p>
      {notes && (
        <Knop size="klein" onClick={() => setOpen(true)} aria-label={`${texts.noteer}: ${mens.naam}`}>
          {texts.noteer}
        </Knop>
      )}
      <Dialoog open={open} title={texts.noteerTitel(mens.naam)} onClose={() => setOpen(false)}>
        <Noteer link={link} mens={mens} onDone={onDone} onCancel={() => setOpen(false)} />
      </Dialoog>
    </>
  )
}

function Noteer({ link, mens, onDone, onCancel }: Props & { onCancel: () => void }) {
  const texts = useTexts(linkTexts)
  const kit = useTexts(kitTexts)
  const form = useFormulier({
    initial: { antwoord: '' as '' | 'ja' | 'nee' | 'ingetrokken', gezegdOp: '', inBijzijnVan: '' },
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.kies }),
      ...(v.gezegdOp === '' && { gezegdOp: texts.vulDag }),
    }),
    send: async ({ antwoord, ...genoteerd }, actionKey) => {
      const body = { persoonId: mens.persoonId, antwoord, genoteerd }
      await send('POST', `/v1/gezinslinks/${link.id}/antwoorden`, { body, actionKey })
      await onDone()
      onCancel()
    },
  })
  const choices = mens.antwoord === 'ja' ? (['ingetrokken'] as const) : (['ja', 'nee'] as const)
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
      <RadioKaarten
        label={texts.watZei}
        look="pil"
        options={choices.map((value) => ({ value, label: texts.antwoord[value] }))}
        {...form.field('antwoord')}
      />
      <Dagveld label={texts.wanneer} {...form.field('gezegdOp')} />
      <Tekstveld label={texts.bijzijn} {...form.field('inBijzijnVan')} />
    </Formulier>
  )
}
