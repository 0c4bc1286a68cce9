import { longDate } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { type SameTexts, useTaal, useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord } from '../contract.ts'
import { Handelingen } from './handelingen.tsx'
import { Overig } from './overig.tsx'
import type { RegimeKeuze } from './regimes.ts'
import type { nl } from './texts.nl.ts'
import { aanmeldingTexts } from './texts.ts'

type Props = { a: AanmeldingAntwoord; etag: string | null; regime: RegimeKeuze }

/** What was sent: the question first, then who, what and why; and what can be done now. */
export function LeesAanmelding({ a, etag, regime }: Props) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const { velden } = a
  const from = fromOf(a, texts)
  const sent = a.verzondenOp ? texts.verzondenOp(longDate(a.verzondenOp, taal)) : ''
  return (
    <>
      {velden.vraag && (
        <EigenWoorden look="vlak" size="groot" title={texts.stap.vraag}>
          {velden.vraag}
        </EigenWoorden>
      )}
      <Handelingen a={a} etag={etag} />
      <div className="aanmelding-twee">
        <Sectie title={texts.stap.aanleiding}>
          <Gegevens
            rows={shownRows(a, [
              ...(velden.vraag ? [] : [[texts.veld.vraagNogNiet, velden.vraagNogNiet] as const]),
              [texts.veld.reden, velden.reden],
              [texts.veld.geprobeerd, velden.geprobeerd],
              [texts.veld.eerstGebeld, velden.eerstGebeld],
              ...regime.gegevens.criteria.map((c) => [c[taal], velden.criteria[c.code] ?? ''] as const),
            ])}
          />
          <Overig overig={a.overig} />
        </Sectie>
        <Sectie title={texts.stap.wie} size="klein">
          <Gegevens
            rows={shownRows(a, [
              [texts.veld.geboortedatum, velden.geboortedatum ? longDate(velden.geboortedatum, taal) : ''],
              [
                texts.veld.adres,
                [velden.adres, velden.postcode, velden.woonplaats].filter(Boolean).join(', '),
              ],
              [texts.veld.telefoonJeugdige, velden.telefoonJeugdige],
              [texts.veld.telefoonOuder, velden.telefoonOuder],
              [texts.veld.school, velden.school],
              [texts.afzender, [from, sent].filter(Boolean).join('; ')],
              ...(a.ontvanger ? [[texts.kolom.aan, a.ontvanger.naam] as const] : []),
            ])}
          />
        </Sectie>
      </div>
    </>
  )
}

function fromOf(a: AanmeldingAntwoord, texts: SameTexts<typeof nl>): string {
  if (a.bron === 'jeugdige') return texts.jongereZelf
  if (a.bron === 'ouder') return texts.ouderZelf
  return [a.afzender?.naam, a.afzender?.functie, a.afzender?.organisatie].filter(Boolean).join(', ')
}

/** An own question has few fields: what was not asked is not shown as missing. */
function shownRows(a: AanmeldingAntwoord, rows: readonly (readonly [string, string])[]) {
  return a.bron === 'jeugdige' || a.bron === 'ouder' ? rows.filter(([, value]) => value !== '') : rows
}

/** Names and values; an empty one says so in words. */
export function Gegevens({ rows }: { rows: readonly (readonly [string, string])[] }) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <dl className="aanmelding-gegevens">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className="gedempt">{texts.nietBekend}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
