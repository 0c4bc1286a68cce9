import { useState } from 'react'
import { Bereik } from '../../../portaal/screens/deel/vaste-persoon.tsx'
import { useWerk } from '../../../portaal/screens/werk/use-werk.ts'
import { firstName, shortDay } from '../../../portaal/screens/woorden.ts'
import { createActionKey, send } from '../../../web/api.ts'
import { iconJa, iconNaar, iconNee } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Persoonregel } from '../../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useNow } from '../../../web/now.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnVast, Vervanging } from '../../contract.ts'
import { PlekKaart } from './plek-kaart.tsx'
import { blijftTexts } from './texts.ts'
import { hier } from './use-mijn-vast.ts'
import { WensKaart } from './wens-kaart.tsx'

type Plan = MijnVast['plannen'][number]
type Props = { plan: Plan; metVraag: boolean; onChanged: () => Promise<void> }

/** What one plan has to say about who stays. `metVraag`: there are more, so each says which it is. */
export function PlanDeel({ plan, metVraag, onChanged }: Props) {
  const texts = useTexts(blijftTexts)
  const gezegd = new Set(plan.wensen.filter((wens) => wens.status !== 'vervuld').map((wens) => wens.over))
  const overWie = plan.open ? plan.mensen.filter((mens) => !gezegd.has(mens.naam)) : []
  return (
    <>
      {metVraag && <p className="gedempt">{texts.plan(plan.vraag)}</p>}
      {plan.voorstellen.map((voorstel) => (
        <Voorstel key={voorstel.wieId} voorstel={voorstel} casusId={plan.casusId} onChanged={onChanged} />
      ))}
      <WieBlijft plan={plan} />
      {plan.plekken.map((plek) => (
        <PlekKaart key={plek.id} plek={plek} onChanged={onChanged} />
      ))}
      {plan.vervangingen.map((vervanging) => (
        <Invaller key={vervanging.id} vervanging={vervanging} />
      ))}
      {plan.wensen
        .filter((wens) => wens.status !== 'niet_gewenst')
        .map((wens) => (
          <WensKaart key={wens.id} wens={wens} onChanged={onChanged} />
        ))}
      {overWie.length > 0 && (
        <Kaart title={texts.klikt.kop} tone="stil">
          <p>{texts.klikt.uitleg}</p>
          {overWie.map((mens) => (
            <KnopLink key={mens.id} to={`${hier}/anders/${mens.id}`} iconAfter={iconNaar} wide>
              {texts.klikt.knop(firstName(mens.naam))}
            </KnopLink>
          ))}
        </Kaart>
      )}
    </>
  )
}

/** Who stays, by name; and when nobody does yet, that the young person has a say, with the way to it. */
function WieBlijft({ plan }: { plan: Plan }) {
  const texts = useTexts(blijftTexts).blijft
  const werk = useWerk()
  const vast = plan.mensen.filter((mens) => mens.vast)
  if (!plan.open) return null
  if (vast.length === 0)
    return (
      <Kaart title={texts.niemand}>
        <p>{texts.kies}</p>
        <KnopLink to="/portaal/zeg-terug" iconAfter={iconNaar} wide>
          {texts.zeg}
        </KnopLink>
      </Kaart>
    )
  return vast.map((mens) => (
    <Kaart key={mens.id} tone="nadruk">
      <Persoonregel
        name={mens.naam}
        what={werk(`${mens.functie}, ${mens.organisatie}`)}
        tone="vol"
        size="groot"
      />
      <p>{texts.ook(firstName(mens.naam))}</p>
    </Kaart>
  ))
}

type VoorstelProps = { voorstel: Plan['voorstellen'][number]; casusId: string; onChanged: Props['onChanged'] }

/** Asked, never done by itself: the same person here as well? */
function Voorstel({ voorstel, casusId, onChanged }: VoorstelProps) {
  const texts = useTexts(blijftTexts).voorstel
  const werk = useWerk()
  const [error, setError] = useState<unknown>(null)
  const [actionKey] = useState(createActionKey)
  const naam = firstName(voorstel.naam)
  const say = async (wil: boolean) => {
    setError(null)
    const body = { soort: 'zelfde', wieId: voorstel.wieId, wil }
    await send('POST', `/v1/casussen/${casusId}/vaste-wensen`, { body, actionKey }).then(onChanged, setError)
  }
  return (
    <Kaart title={texts.kop(naam)} tone="nadruk">
      <Persoonregel
        name={voorstel.naam}
        what={werk(`${voorstel.functie}, ${voorstel.organisatie}`)}
        tone="vol"
        size="groot"
      />
      <p>
        {texts.uitleg(naam)} {texts.niets}
      </p>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop variant="primair" icon={iconJa} wide onClick={() => say(true)}>
        {texts.ja(naam)}
      </Knop>
      <Knop icon={iconNee} wide onClick={() => say(false)}>
        {texts.nee}
      </Knop>
    </Kaart>
  )
}

function Invaller({ vervanging }: { vervanging: Vervanging }) {
  const texts = useTexts(blijftTexts).invaller
  const werk = useWerk()
  const taal = useTaal()
  const now = useNow()
  const { van, tot, naam } = vervanging
  const day = (value: string) => shortDay(value, taal, now)
  return (
    <Kaart title={texts.kop(firstName(naam))}>
      <Persoonregel
        name={naam}
        what={werk(`${vervanging.functie}, ${vervanging.organisatie}`)}
        tone="hulp"
        size="groot"
      />
      <p>{van === tot ? texts.een(day(van)) : texts.van(day(van), day(tot))}</p>
      <Bereik mens={{ ...vervanging, bereikbaarTot: null, vervanger: null }} main={false} />
    </Kaart>
  )
}
