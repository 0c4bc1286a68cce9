import { DitZien } from '../kit/dit-zien.tsx'
import { Formulier } from '../kit/formulier.tsx'
import { Knop } from '../kit/knop.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { RadioKaarten } from '../kit/radio-kaarten.tsx'
import { Tekstveld } from '../kit/tekstveld.tsx'
import { Tekstvlak } from '../kit/tekstvlak.tsx'
import { useFormulier } from '../kit/use-formulier.ts'
import { Probleem } from '../probleem.ts'

type Bijdrage = { soort: 'goed' | 'zorg' | ''; wat: string; waar: string }

const initial: Bijdrage = { soort: '', wat: '', waar: '' }
const options = [
  { value: 'goed', label: 'Iets dat goed ging' },
  { value: 'zorg', label: 'Zorg' },
] as const

/** A form with every turn: own checks, the server's field errors, a lost connection, leaving with words unsaved. */
export default function FormulierPagina() {
  const form = useFormulier({
    initial,
    validate: (values) =>
      values.wat === ''
        ? { wat: 'Schrijf wat je zag.', ...(values.soort === '' && { soort: 'Kies een soort.' }) }
        : {},
    send: async (values) => {
      if (values.waar === 'server') {
        const errors = [{ veld: 'waar', code: 'onbekend', melding: 'Deze plek kennen we niet.' }]
        throw new Probleem({ status: 400, errors })
      }
      if (values.waar === 'netwerk') throw new Probleem({ status: 0 })
    },
  })
  return (
    <Pagina title="Bijdrage over Sem Verhoeven">
      <Formulier
        form={form}
        label="Bijdrage"
        beside={<DitZien look="zin" readers={[{ id: '1', naam: 'Gemeente Merwestad' }]} />}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy} busyLabel="Wordt gedeeld…">
            Deel met één organisatie
          </Knop>
        }
      >
        <RadioKaarten
          look="pil"
          label="Wat voor bijdrage is dit?"
          options={options}
          {...form.field('soort')}
        />
        <Tekstvlak label="Wat zag je zelf?" max={4000} {...form.field('wat')} />
        <Tekstveld label="Waar?" optional {...form.field('waar')} />
      </Formulier>
    </Pagina>
  )
}
