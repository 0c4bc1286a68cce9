import { useState } from 'react'
import { WaaromZieIkDit } from '../../kijken/screens/waarom.tsx'
import { longDate, nearMoment } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Chip } from '../../web/kit/chip.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Bijdrage } from '../contract.ts'
import { CorrigeerDialoog } from './corrigeer-dialoog.tsx'
import { EigenKantBlok } from './eigen-kant-blok.tsx'
import { EigenKantDialoog } from './eigen-kant-dialoog.tsx'
import { delenTexts } from './texts.ts'
import { TrekInDialoog } from './trek-in-dialoog.tsx'
import { WieZiet } from './wie-ziet.tsx'

type KaartProps = {
  bijdrage: Bijdrage
  /** The texts that this one replaced, newest first. */
  eerder: readonly Bijdrage[]
  /** The young person's first name. */
  naam: string
  onChanged: () => void
}

/** One contribution in the conversation: who brought it in, the words, the young person's side, on what conditions, for whom. */
export function BijdrageKaart({ bijdrage: b, eerder, naam, onChanged }: KaartProps) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  return (
    <article
      className={`bijdrage bijdrage--${b.status}`}
      aria-label={`${texts.soort[b.soort]}, ${wie(b, texts)}`}
    >
      <Kop bijdrage={b} />
      <Merk bijdrage={b} />
      <p className="bijdrage__tekst">{b.tekst}</p>
      {b.gebeurdOp && <p className="bijdrage__bij">{texts.gebeurd(longDate(b.gebeurdOp, taal))}</p>}
      {b.soort === 'voorval' && <EigenKantBlok bijdrage={b} naam={naam} />}
      <Voorwaarden bijdrage={b} />
      {b.weerwoorden.map((w) =>
        w.kant === 'jeugdige' ? (
          <EigenWoorden key={w.id} look="vlak" title={texts.weerwoord(naam)} source={longDate(w.op, taal)}>
            {w.tekst}
          </EigenWoorden>
        ) : (
          <blockquote key={w.id} className="bijdrage__weerwoord">
            <strong>{texts.weerwoord(texts.ouder)}</strong> {w.tekst}
          </blockquote>
        ),
      )}
      <WieZiet bijdrage={b} naam={naam} />
      <WaaromZieIkDit soort="bijdrage" id={b.id} />
      {eerder.length > 0 && <Eerder eerder={eerder} />}
      <Daden bijdrage={b} onChanged={onChanged} naam={naam} />
    </article>
  )
}

function Kop({ bijdrage: b }: { bijdrage: Bijdrage }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const now = useNow()
  const { bron } = b
  const what = [bron.functie || (bron.kant === 'jeugdige' ? texts.jongere : ''), bron.ikzelf && texts.jij]
    .filter(Boolean)
    .join(', ')
  const call = !bron.ikzelf && bron.telefoon !== null && (
    <BelKnop number={bron.telefoon} name={bron.naam} look="icoon" />
  )
  return (
    <header className="bijdrage__kop">
      <Persoonregel
        name={bron.naam || bron.organisatie?.naam || texts.jongere}
        {...(bron.organisatie && { organisation: bron.organisatie.naam })}
        what={what}
        tone={bron.kant === 'jeugdige' ? 'eigen' : 'hulp'}
        action={call}
      />
      <p className="bijdrage__wanneer">
        <strong>{texts.soort[b.soort]}</strong> {texts.categorie[b.categorie] ?? b.categorie}
        <span>{nearMoment(b.eersteVerwerking, taal, now)}</span>
      </p>
    </header>
  )
}

/** That a text was replaced or taken back is said in words, with why. */
function Merk({ bijdrage: b }: { bijdrage: Bijdrage }) {
  const texts = useTexts(delenTexts)
  switch (b.status) {
    case 'geldig':
      return b.vervangt === null ? null : <p className="bijdrage__bij">{texts.correctieVan}</p>
    case 'gecorrigeerd':
      return (
        <p className="bijdrage__merk">
          <strong>{texts.gecorrigeerd}.</strong> {texts.gecorrigeerdUitleg(b.statusReden)}
        </p>
      )
    case 'ingetrokken':
      return (
        <p className="bijdrage__merk">
          <strong>{texts.ingetrokken}.</strong> {texts.ingetrokkenUitleg(b.statusReden)}
        </p>
      )
  }
}

function Voorwaarden({ bijdrage: { voorwaarden, bron, geheim, toestemmingId } }: { bijdrage: Bijdrage }) {
  const texts = useTexts(delenTexts)
  const onConsent = toestemmingId !== null && geheim?.grond !== 'toestemming'
  if (!voorwaarden.eerstVragen && !voorwaarden.alleenOrientatie && !geheim && !onConsent) return null
  return (
    <ul className="bijdrage__voorwaarden">
      {voorwaarden.eerstVragen && (
        <li>
          <Chip tone="voorwaarde">{bron.ikzelf ? texts.eerstVragenKeuze : texts.eerstVragen(bron.naam)}</Chip>
        </li>
      )}
      {voorwaarden.alleenOrientatie && (
        <li>
          <Chip tone="voorwaarde">{texts.orientatie}</Chip>
        </li>
      )}
      {geheim && (
        <li>
          <Chip tone="stil">{texts.geheimOp[geheim.grond]}</Chip> {geheim.uitleg}
        </li>
      )}
      {onConsent && (
        <li>
          <Chip tone="stil">{texts.geheimOp.toestemming}</Chip>
        </li>
      )}
    </ul>
  )
}

function Eerder({ eerder }: { eerder: readonly Bijdrage[] }) {
  const texts = useTexts(delenTexts)
  return (
    <details className="bijdrage__eerder">
      <summary>{texts.eerdereTekst}</summary>
      {eerder.map((oud) => (
        <div key={oud.id}>
          <Merk bijdrage={oud} />
          <p className="bijdrage__tekst">{oud.tekst}</p>
        </div>
      ))}
    </details>
  )
}

type Open = 'corrigeer' | 'trek-in' | 'eigen-kant' | null

function Daden({ bijdrage: b, onChanged, naam }: Omit<KaartProps, 'eerder'>) {
  const texts = useTexts(delenTexts)
  const [open, setOpen] = useState<Open>(null)
  const close = (changed: boolean) => {
    setOpen(null)
    if (changed) onChanged()
  }
  const { magCorrigeren, magIntrekken, magEigenKant } = b.abilities
  if (!magCorrigeren && !magIntrekken && !magEigenKant) return null
  const dialog = { bijdrage: b, onClose: close }
  return (
    <div className="bijdrage__daden">
      {magEigenKant && b.eigenKant.woorden.length === 0 && (
        <Knop size="klein" onClick={() => setOpen('eigen-kant')}>
          {texts.voegKantToe}
        </Knop>
      )}
      {magCorrigeren && (
        <Knop size="klein" variant="stil" onClick={() => setOpen('corrigeer')}>
          {texts.corrigeer}
        </Knop>
      )}
      {magIntrekken && (
        <Knop size="klein" variant="stil" onClick={() => setOpen('trek-in')}>
          {texts.trekIn}
        </Knop>
      )}
      <CorrigeerDialoog {...dialog} open={open === 'corrigeer'} />
      <TrekInDialoog {...dialog} open={open === 'trek-in'} />
      <EigenKantDialoog {...dialog} open={open === 'eigen-kant'} naam={naam} />
    </div>
  )
}

function wie({ bron }: Bijdrage, texts: { jongere: string }): string {
  return [bron.naam || texts.jongere, bron.organisatie?.naam].filter(Boolean).join(', ')
}
