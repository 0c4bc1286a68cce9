import { useState } from 'react'
import { delenTexts } from '../../delen/screens/texts.ts'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Gever, Toestemming } from '../contract.ts'
import { artikelen } from '../states.ts'
import { NoteerAntwoord } from './noteer-antwoord.tsx'
import { toestemmingTexts } from './texts.ts'
import { UitzonderingFormulier } from './uitzondering-formulier.tsx'

type KaartProps = { toestemming: Toestemming; vandaag: string; onChanged: () => void }

/** One consent: whether it holds, for what, who said what, what is missing, and the articles behind it. */
export function ToestemmingKaart({ toestemming: t, vandaag, onChanged }: KaartProps) {
  const texts = useTexts(toestemmingTexts)
  const delen = useTexts(delenTexts)
  const taal = useTaal()
  const [excepting, setExcepting] = useState(false)
  const van = listInWords(
    t.van.map((o) => o.naam),
    taal,
  )
  const aan = listInWords([...t.aan.map((o) => o.naam), ...(t.aanOuders ? [texts.ouders] : [])], taal)
  return (
    <Kaart level={3} above={texts.soort[t.soort]} title={t.waarvoor} tone={t.geldig ? 'wit' : 'stil'}>
      <p>
        <Chip tone={t.geldig ? 'klaar' : 'voorwaarde'}>{t.geldig ? texts.geldt : texts.geldtNiet}</Chip>{' '}
        {t.redenen.map((r) => texts.redenen[r]).join(' ')}
      </p>
      <p>{t.soort === 'hulp' ? texts.hulpVan(van) : texts.aanWie(van, aan)}</p>
      {t.categorieen.length > 0 && (
        <p>
          {texts.over(
            listInWords(
              t.categorieen.map((c) => delen.categorie[c] ?? c),
              taal,
            ),
          )}
        </p>
      )}
      <p className="gedempt">
        {texts.dagen(longDate(t.vanaf, taal), longDate(t.tot, taal))}.{' '}
        {texts.gevraagd(t.gevraagdDoor.naam, t.gevraagdDoor.organisatie, longDate(t.gevraagdDoor.op, taal))}.
      </p>
      <h4 className="toestemming__kop">{texts.wieZeiWat}</h4>
      <ul role="list" className="toestemming__gevers">
        {t.gevers.map((g) => (
          <li key={g.persoonId}>
            <GeverRegel toestemming={t} gever={g} vandaag={vandaag} onChanged={onChanged} />
          </li>
        ))}
      </ul>
      {t.uitzondering && (
        <p>{texts.uitzonderingOp(texts.uitzonderingSoort[t.uitzondering.soort], t.uitzondering.reden)}</p>
      )}
      {t.abilities.magUitzondering && !excepting && (
        <Knop size="klein" variant="stil" onClick={() => setExcepting(true)}>
          {texts.uitzondering}
        </Knop>
      )}
      {excepting && t.abilities.magUitzondering && (
        <UitzonderingFormulier toestemming={t} onDone={onChanged} onCancel={() => setExcepting(false)} />
      )}
      <Artikelen codes={t.artikelen} />
    </Kaart>
  )
}

function GeverRegel({ toestemming, gever: g, vandaag, onChanged }: KaartProps & { gever: Gever }) {
  const texts = useTexts(toestemmingTexts)
  const taal = useTaal()
  const [open, setOpen] = useState<'antwoord' | 'intrekken' | null>(null)
  const a = g.antwoord
  const how = a && [
    longDate(a.gezegdOp, taal),
    texts.wijze[a.wijze],
    a.genoteerdDoor && texts.genoteerd(a.genoteerdDoor),
    a.inBijzijnVan && texts.bij(a.inBijzijnVan),
  ]
  return (
    <>
      <p>
        <strong>{g.naam}</strong>, {g.kant === 'jeugdige' ? texts.jongere : texts.ouder},{' '}
        {whetherAsked(g, texts)}: <strong>{a ? texts.antwoord[a.antwoord] : texts.nogNiets}</strong>{' '}
        {how && <span className="gedempt">{how.filter(Boolean).join(', ')}</span>}
      </p>
      {a?.verlopen && <p className="toestemming__verlopen">{texts.verlopen}</p>}
      {a?.woorden &&
        (g.kant === 'jeugdige' ? <EigenWoorden>{a.woorden}</EigenWoorden> : <p>‘{a.woorden}’</p>)}
      {open === null && (g.abilities.magGeven || g.abilities.magIntrekken) && (
        <div className="toestemming__daden">
          {g.abilities.magGeven && (
            <Knop size="klein" onClick={() => setOpen('antwoord')}>
              {texts.noteer(g.naam)}
            </Knop>
          )}
          {g.abilities.magIntrekken && (
            <Knop size="klein" variant="stil" onClick={() => setOpen('intrekken')}>
              {texts.trekIn(g.naam)}
            </Knop>
          )}
        </div>
      )}
      {open && (
        <NoteerAntwoord
          toestemming={toestemming}
          gever={g}
          vandaag={vandaag}
          intrekken={open === 'intrekken'}
          onDone={(changed) => {
            setOpen(null)
            if (changed) onChanged()
          }}
        />
      )}
    </>
  )
}

function whetherAsked(
  { nodig, stopt }: Gever,
  texts: ReturnType<typeof useTexts<typeof toestemmingTexts.nl>>,
) {
  if (stopt) return texts.stopt
  return nodig ? texts.nodig : texts.nietNodig
}

function Artikelen({ codes }: { codes: Toestemming['artikelen'] }) {
  const texts = useTexts(toestemmingTexts)
  const taal = useTaal()
  if (codes.length === 0) return null
  return (
    <details className="toestemming__artikelen">
      <summary>{texts.rustOp}</summary>
      <ul>
        {codes.map((code) => {
          const { naam, url, tekstVan } = artikelen[code]
          return (
            <li key={code}>
              <a href={url} target="_blank" rel="noopener">
                {naam}
              </a>{' '}
              <span className="gedempt">
                ({tekstVan ? texts.nagelezen(longDate(tekstVan, taal)) : texts.nietNagelezen})
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
