import { WelkeOuder } from '../../gezin/screens/welke-ouder.tsx'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import type { FormulierState } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'

/** The source's own conditions, from when the family sees it, and until when it is kept. */
export function VoorwaardenVelden({
  form,
  casusId,
  publiek,
  today,
}: {
  form: FormulierState<Velden>
  casusId: string
  publiek: PubliekAntwoord
  today: string
}) {
  const texts = useTexts(delenTexts)
  const naam = publiek.jeugdige.roepnaam
  const holdsBack = publiek.regime.jeugdigeZiet === 'alles_tenzij'
  const { jeugdigeKiest, ouderKiest } = form.values
  return (
    <fieldset className="voorwaarden">
      <legend>{texts.voorwaarden}</legend>
      <Vinkje label={texts.eerstVragenKeuze} {...form.field('eerstVragen')} />
      <Vinkje label={texts.orientatieKeuze} {...form.field('alleenOrientatie')} />
      <Vinkje
        label={holdsBack ? texts.nietVoor(naam) : texts.welZien(naam)}
        {...form.field('jeugdigeKiest')}
      />
      {jeugdigeKiest && (
        <div className="voorwaarden__onder">
          <Dagveld label={texts.vanafDag} min={today} {...form.field('jeugdigeVanaf')} />
          {holdsBack && <Tekstvlak rows={2} label={texts.waaromWachten} {...form.field('achterhoudReden')} />}
        </div>
      )}
      {publiek.ouders.length > 0 && <Vinkje label={texts.ouderZien} {...form.field('ouderKiest')} />}
      {ouderKiest && (
        <div className="voorwaarden__onder">
          <Dagveld label={texts.vanafDag} min={today} {...form.field('ouderVanaf')} />
          <WelkeOuder casusId={casusId} {...form.field('ouderIds')} />
        </div>
      )}
      <Dagveld
        label={texts.bewaarTot}
        optional
        hint={texts.bewaarTotHint}
        min={today}
        {...form.field('verlooptOp')}
      />
    </fieldset>
  )
}
