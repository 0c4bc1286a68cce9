import { BesluitUitleg } from '../../deelwijzer/screens/besluit-uitleg.tsx'
import { useCasusDeelwijzer } from '../../deelwijzer/screens/use-deelwijzer.ts'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { iconErbij } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'
import { isShared, needToestemming } from './toestemming-nodig.ts'
import { ZonderToestemming } from './zonder-toestemming.tsx'

type Props = { form: FormulierState<Velden>; publiek: PubliekAntwoord; casusId: string }

/** Who will see this: own organisation always, others one by one with their full names, or everyone. */
export function PubliekVelden({ form, publiek, casusId }: Props) {
  const texts = useTexts(delenTexts)
  const wijzer = useCasusDeelwijzer(casusId, form.values.categorie).data?.data
  const besluitOver = (soort: string) => wijzer?.besluiten.find((b) => b.partij === soort)
  const own = useSessie().sessie.account.organisatie
  const { organisaties, iedereen } = form.values
  const others = publiek.organisaties.filter((o) => o.id !== own?.id)
  const chosen = others.filter((o) => organisaties.includes(o.id))
  const open = others.filter((o) => !organisaties.includes(o.id) && besluitOver(o.soort)?.uitkomst !== 'nee')
  const without = iedereen ? needToestemming(form.values, publiek).map((o) => o.id) : []
  const mits = chosen.flatMap((o) => {
    const besluit = besluitOver(o.soort)
    return besluit?.uitkomst === 'ja_mits' ? [{ naam: o.naam, besluit }] : []
  })
  const readers = [
    ...(own ? [{ ...own, fixed: true }] : []),
    ...(iedereen
      ? others
          .filter((o) => besluitOver(o.soort)?.uitkomst !== 'nee' && !without.includes(o.id))
          .map((o) => ({ ...o, fixed: true }))
      : chosen),
  ]
  const duties = (iedereen ? others : chosen).flatMap((o) =>
    o.mensen.filter((m) => m.moetMelden !== '' && !m.moetMelden.startsWith('niets')),
  )
  return (
    <section className="publiek-velden" aria-label={texts.ditZien}>
      <DitZien
        readers={readers}
        onRemove={(id) =>
          form.set(
            'organisaties',
            organisaties.filter((o) => o !== id),
          )
        }
      />
      {!iedereen && open.length > 0 && (
        <fieldset className="publiek-velden__erbij">
          <legend>{texts.voegToe}</legend>
          {open.map((o) => (
            <Knop
              key={o.id}
              size="klein"
              icon={iconErbij}
              aria-label={`${o.naam}: ${texts.voegOrganisatieToe(o.naam)}`}
              onClick={() => form.set('organisaties', [...organisaties, o.id])}
            >
              {o.naam}
            </Knop>
          ))}
        </fieldset>
      )}
      {mits.map(({ naam, besluit }) => (
        <div key={naam}>
          <p>{texts.magMits(naam)}</p>
          <BesluitUitleg besluit={besluit} />
        </div>
      ))}
      <ZonderToestemming velden={form.values} publiek={publiek} />
      {others.length > 0 && <Vinkje label={texts.iedereen} {...form.field('iedereen')} />}
      {duties.length > 0 && (
        <ul className="publiek-velden__melden">
          {duties.map((m) => (
            <li key={m.naam}>{texts.moetMelden(m.naam, m.moetMelden)}</li>
          ))}
        </ul>
      )}
      {isShared(form.values) && (
        <Tekstvlak rows={2} label={texts.noodzaak} hint={texts.noodzaakHint} {...form.field('noodzaak')} />
      )}
    </section>
  )
}
