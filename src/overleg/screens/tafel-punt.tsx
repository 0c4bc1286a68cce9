import { useState } from 'react'
import { send } from '../../web/api.ts'
import { shortDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconJa, iconKalender, iconSlot } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useSessie } from '../../web/sessie.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { AfspraakInOverleg, Agendapunt, Deelname, Overleg } from '../answers.ts'
import { isErbij } from '../states.ts'
import { overlegTexts } from './texts.ts'
import { versionOf } from './use-overleg.ts'

type Part = { overleg: Overleg; punt: Agendapunt; refresh: () => Promise<void> }

/** One point: what was said, decided and agreed. A point that someone at the table may not see stays closed until it is opened. */
export function TafelPunt({ overleg, punt, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const [shown, setShown] = useState(false)
  if (punt.nietVoor.length > 0 && !shown) {
    return (
      <div className="tafel__kaart">
        <p>
          <Icoon pad={iconSlot} /> <strong>{texts.tafel.nietVoor(listInWords(punt.nietVoor, taal))}</strong>{' '}
          {texts.tafel.nietVoorUitleg}
        </p>
        <Knop onClick={() => setShown(true)}>{texts.tafel.toch}</Knop>
      </div>
    )
  }
  return (
    <>
      <h2 className={punt.vanGezin || punt.bron === 'vraag' ? 'tafel__titel tafel__eigen' : 'tafel__titel'}>
        {punt.titel}
      </h2>
      <ul role="list" className="tafel__regels">
        {punt.inbreng.map((i) => (
          <li key={i.id} className="tafel__gezegd">
            <strong className={i.kant === 'jeugdige' ? 'tafel__eigen' : undefined}>{i.wie}</strong> {i.tekst}
          </li>
        ))}
        {punt.besluiten.map((b) => (
          <li key={b.id} className="tafel__regel tafel__regel--besluit">
            <span className="tafel__soort">
              <Icoon pad={iconJa} /> {texts.tafel.besluit}
            </span>
            <span className="tafel__tekst">{b.tekst}</span>
          </li>
        ))}
        {punt.afspraken.map((a) => (
          <li key={a.id}>
            <AfspraakRegel overleg={overleg} afspraak={a} refresh={refresh} />
          </li>
        ))}
      </ul>
      {punt.abilities.magWijzigen && overleg.status === 'bezig' && (
        <Besproken punt={punt} refresh={refresh} />
      )}
    </>
  )
}

function Besproken({ punt, refresh }: { punt: Agendapunt; refresh: () => Promise<void> }) {
  const texts = useTexts(overlegTexts)
  const change = () =>
    send('PATCH', `/v1/agendapunten/${punt.id}`, {
      body: { titel: punt.titel, besproken: !punt.besproken },
      ifMatch: versionOf(punt),
    })
      .catch(() => undefined)
      .then(() => refresh())
  return (
    <label className="vink tafel__besproken">
      <input type="checkbox" checked={punt.besproken} onChange={() => void change()} />
      <span>{texts.tafel.klaar}</span>
    </label>
  )
}

type RegelProps = { overleg: Overleg; afspraak: AfspraakInOverleg; refresh: () => Promise<void> }

function AfspraakRegel({ overleg, afspraak, refresh }: RegelProps) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const family = overleg.deelnames.filter((d) => d.kant !== 'professional' && isErbij[d.aanwezigheid])
  return (
    <>
      <div className="tafel__regel">
        <span className="tafel__soort">
          <Icoon pad={iconKalender} /> {texts.tafel.afspraak}
        </span>
        <span className="tafel__tekst">{afspraak.tekst}</span>
        <span className="tafel__wie">
          <strong>{afspraak.eigenaar}</strong>
          <span>{shortDate(afspraak.datum, taal)}</span>
        </span>
      </div>
      <div className="tafel__akkoorden">
        {family.map((deelname) => (
          <Akkoord
            key={deelname.id}
            overleg={overleg}
            afspraak={afspraak}
            deelname={deelname}
            refresh={refresh}
          />
        ))}
      </div>
    </>
  )
}

/** What young person or parent says to an afspraak, noted while they sit there. */
function Akkoord({ overleg, afspraak, deelname, refresh }: RegelProps & { deelname: Deelname }) {
  const texts = useTexts(overlegTexts)
  const { sessie } = useSessie()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const given = afspraak.akkoorden.find((k) => k.betrokkenheidId === deelname.betrokkenheidId)
  const note = (antwoord: 'ja' | 'nee', watMaaktJa: string) =>
    send('PUT', `/v1/afspraken/${afspraak.id}/akkoorden/${deelname.betrokkenheidId}`, {
      body: {
        afspraakVersie: afspraak.versie,
        antwoord,
        watMaaktJa,
        verteldAan: sessie.account.naam,
        verteldOp: sessie.vandaag ?? null,
      },
      ifMatch: `"${given?.versie ?? 0}"`,
    }).then(() => refresh())
  const form = useFormulier({
    initial: { watMaaktJa: '' },
    validate: (v) => (v.watMaaktJa.trim() === '' ? { watMaaktJa: texts.leegVeld } : {}),
    send: async (v) => {
      await note('nee', v.watMaaktJa)
      setAsking(false)
    },
  })
  if (given) {
    const answer =
      given.antwoord === 'ja'
        ? texts.tafel.ja
        : [texts.tafel.nee, given.watMaaktJa].filter(Boolean).join(', ')
    return (
      <p className={deelname.kant === 'jeugdige' ? 'tafel__eigen' : undefined}>
        {texts.tafel.zei(deelname.roepnaam, answer)}
      </p>
    )
  }
  if (!overleg.abilities.magVastleggen) return null
  return (
    <div className="tafel__vraagtJa">
      <span>{texts.tafel.eens(deelname.roepnaam)}</span>
      <Knop onClick={() => note('ja', '').catch(setError)}>{texts.tafel.ja}</Knop>
      <Knop onClick={() => setAsking(true)}>{texts.tafel.nee}</Knop>
      {error !== null && <ProbleemMelding error={error} onRetry={() => void refresh()} />}
      <Dialoog
        open={asking}
        title={texts.tafel.watMaaktJa(deelname.roepnaam)}
        onClose={() => setAsking(false)}
      >
        <Formulier
          form={form}
          actions={
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.tafel.legVast}
            </Knop>
          }
        >
          <Tekstvlak
            label={texts.tafel.watMaaktJa(deelname.roepnaam)}
            rows={2}
            {...form.field('watMaaktJa')}
          />
        </Formulier>
      </Dialoog>
    </div>
  )
}
