import { useEffect, useState } from 'react'
import { MagNiet } from '../../deelwijzer/screens/mag-niet.tsx'
import { useCasusDeelwijzer } from '../../deelwijzer/screens/use-deelwijzer.ts'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import { soorten } from '../states.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'

type OnderwerpProps = { form: FormulierState<Velden>; publiek: PubliekAntwoord; casusId: string }

/** Of which kind and about what. Who may not receive this stands here, before anything is typed; such a choice is taken back. */
export function OnderwerpVelden({ form, publiek, casusId }: OnderwerpProps) {
  const texts = useTexts(delenTexts)
  const { categorie, organisaties } = form.values
  const wijzer = useCasusDeelwijzer(casusId, categorie).data?.data
  const [gevraagd, setGevraagd] = useState<readonly string[]>(organisaties)
  const refused = publiek.organisaties
    .filter((o) => wijzer?.besluiten.find((b) => b.partij === o.soort)?.uitkomst === 'nee')
    .map((o) => o.id)
  const taken = organisaties.filter((id) => refused.includes(id)).join()
  useEffect(() => {
    if (taken === '') return
    const ids = taken.split(',')
    setGevraagd((before) => [...new Set([...before, ...ids])])
    form.set(
      'organisaties',
      organisaties.filter((id) => !ids.includes(id)),
    )
  }, [taken, form.set, organisaties])
  const categories = publiek.regime.categorieen.filter((c) => c !== 'bsn')
  const others = publiek.organisaties.filter((o) => !o.eigen).map((o) => o.id)
  return (
    <>
      <RadioKaarten
        look="pil"
        label={texts.welkeSoort}
        options={soorten.map((s) => ({ value: s, label: texts.soort[s] }))}
        {...form.field('soort')}
      />
      <Keuzelijst
        label={texts.waarover}
        options={categories.map((c) => ({ value: c, label: texts.categorie[c] ?? c }))}
        {...form.field('categorie')}
      />
      {wijzer && <MagNiet answer={wijzer} ids={others} gevraagd={gevraagd} />}
    </>
  )
}
