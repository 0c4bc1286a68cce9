import { useState } from 'react'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconErbij } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { LidInvoer } from '../../contract.ts'
import { type Kring, kringen } from '../../states.ts'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'

type ErbijProps = {
  rondeId: string
  eerste: boolean
  onAdd: (invoer: LidInvoer, actionKey: string) => Promise<void>
}

/** What a form begins with for someone of whom only name and circle are said. */
export const newLid = (naam: string, kring: Kring): LidInvoer => ({
  naam,
  kring,
  soort: 'anders',
  eigenSoort: '',
  steun: 'weet_niet',
  gebieden: [],
  vroeger: false,
  contact: 'weet_niet',
  kent: [],
})

/** Adds someone in two taps: a name and a circle; the rest can be told later, or not. */
export function Erbij({ eerste, ...form }: ErbijProps) {
  const texts = useTexts(kringTexts)
  const [isOpen, setOpen] = useState(eerste)
  if (!isOpen)
    return (
      <Knop variant="primair" icon={iconErbij} wide onClick={() => setOpen(true)}>
        {texts.erbij}
      </Knop>
    )
  return <ErbijFormulier {...form} title={eerste ? texts.eersteKop : texts.erbij} />
}

type FormulierProps = Omit<ErbijProps, 'eerste'> & { title: string }

function ErbijFormulier({ rondeId, onAdd, title }: FormulierProps) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const form = useFormulier({
    initial: { naam: '', kring: 'binnen' as Kring | '' },
    klad: `netwerk-erbij-${rondeId}`,
    validate: ({ naam }) => (naam.trim() === '' ? { naam: texts.wieLeeg } : {}),
    send: async ({ naam, kring }, actionKey) => {
      await onAdd(newLid(naam, kring || 'binnen'), actionKey)
      form.set('naam', '')
    },
  })
  return (
    <section className="erbij" aria-label={title}>
      <h2 className="erbij__kop">{title}</h2>
      <Formulier
        form={form}
        label={title}
        actions={
          <Knop type="submit" variant="primair" icon={iconErbij} busy={form.busy}>
            {texts.zetErin}
          </Knop>
        }
      >
        <Tekstveld label={texts.wie} hint={texts.wieHint} {...form.field('naam')} />
        <RadioKaarten
          label={texts.waar}
          look="pil"
          options={kringen.map((value) => ({ value, label: teken.kring[value] }))}
          {...form.field('kring')}
        />
      </Formulier>
    </section>
  )
}
