import { useState } from 'react'
import { delenTexts } from '../../../delen/screens/texts.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconJa, iconSlot } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Gever, Toestemming } from '../../contract.ts'
import { mijnToestemmingTexts } from './texts.ts'

type DeelProps = { toestemming: Toestemming; onChanged: () => void }
type Texts = ReturnType<typeof useTexts<typeof mijnToestemmingTexts.nl>>

/** One thing asked of me: who wants to tell whom about what, whether it is allowed now, and my answer. */
export function EenToestemming({ toestemming: t, onChanged }: DeelProps) {
  const texts = useTexts(mijnToestemmingTexts)
  const delen = useTexts(delenTexts)
  const taal = useTaal()
  const van = listInWords(
    t.van.map((o) => o.naam),
    taal,
  )
  const aan = listInWords([...t.aan.map((o) => o.naam), ...(t.aanOuders ? [texts.ouders] : [])], taal)
  const mine = t.gevers.find((g) => g.ikzelf)
  const others = t.gevers.filter((g) => !g.ikzelf && g.nodig)
  return (
    <Kaart above={texts.soort[t.soort]} title={t.soort === 'hulp' ? texts.hulp(van) : texts.aan(van, aan)}>
      <dl className="mijn-toestemming">
        <dt>{texts.waarvoor}</dt>
        <dd>{t.waarvoor}</dd>
        {t.categorieen.length > 0 && (
          <>
            <dt>{texts.waarover}</dt>
            <dd>{t.categorieen.map((c) => delen.categorie[c] ?? c).join(', ')}</dd>
          </>
        )}
      </dl>
      <p>{texts.tot(longDate(t.tot, taal))}</p>
      <p className="mijn-toestemming__stand">
        <Icoon pad={t.geldig ? iconJa : iconSlot} />
        <strong>{standOf(t.geldig, texts)}</strong>
      </p>
      <p>
        {mine ? myWords(mine, texts) : texts.anderKiest}{' '}
        {t.geldig === false && mine?.antwoord?.antwoord === 'ja' && !mine.antwoord.verlopen && texts.wacht}
      </p>
      {others.length > 0 && <p className="gedempt">{others.map((g) => theirWords(g, texts)).join(' ')}</p>}
      {mine?.stopt && mine.abilities.magGeven && !saidNow(mine) && (
        <WeerGoed toestemming={t} gever={mine} onChanged={onChanged} />
      )}
      {mine && !mine.stopt && mine.abilities.magGeven && !saidNow(mine) && (
        <Antwoord toestemming={t} gever={mine} onChanged={onChanged} />
      )}
      {mine?.abilities.magIntrekken && <Terugnemen toestemming={t} gever={mine} onChanged={onChanged} />}
    </Kaart>
  )
}

function standOf(geldig: boolean | null, texts: Texts): string {
  if (geldig === null) return texts.nietTeZeggen
  return geldig ? texts.geldt : texts.geldtNiet
}

const saidNow = (g: Gever) => g.antwoord?.antwoord === 'ja' && !g.antwoord.verlopen

function myWords(g: Gever, texts: Texts): string {
  if (g.stopt && g.antwoord?.antwoord !== 'ja')
    return g.antwoord?.antwoord === 'ingetrokken' ? texts.gestopt : texts.ouderKiest
  if (g.antwoord === null) return texts.nogNiets
  if (g.antwoord.verlopen) return texts.jarig
  return { ja: texts.jouwJa, nee: texts.jouwNee, ingetrokken: texts.jouwTerug }[g.antwoord.antwoord]
}

function theirWords(g: Gever, texts: Texts): string {
  if (g.antwoord === null || g.antwoord.verlopen) return texts.zeiNiets(g.naam)
  return { ja: texts.zeiJa, nee: texts.zeiNee, ingetrokken: texts.namTerug }[g.antwoord.antwoord](g.naam)
}

function Antwoord({ toestemming: t, gever: g, onChanged }: DeelProps & { gever: Gever }) {
  const texts = useTexts(mijnToestemmingTexts)
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', woorden: '' },
    klad: `toestemming-${t.id}-${g.persoonId}`,
    validate: ({ antwoord }) => (antwoord === '' ? { antwoord: texts.kies } : {}),
    send: async ({ antwoord, woorden }, actionKey) => {
      const body = { persoonId: g.persoonId, antwoord, woorden }
      await send('POST', `/v1/toestemmingen/${t.id}/antwoorden`, { body, actionKey })
      onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.vraag}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.stuur}
        </Knop>
      }
    >
      <RadioKaarten
        look="groot"
        label={texts.vraag}
        options={[
          { value: 'ja', label: texts.ja },
          { value: 'nee', label: texts.nee },
        ]}
        {...form.field('antwoord')}
      />
      <Spreekvlak
        rows={2}
        optional
        own={g.kant === 'jeugdige'}
        label={texts.woorden}
        max={4000}
        {...form.field('woorden')}
      />
    </Formulier>
  )
}

/** Who stopped what the parents allowed lets it go on again. */
function WeerGoed({ toestemming: t, gever: g, onChanged }: DeelProps & { gever: Gever }) {
  const texts = useTexts(mijnToestemmingTexts)
  const [error, setError] = useState<unknown>(null)
  const resume = () =>
    send('POST', `/v1/toestemmingen/${t.id}/antwoorden`, {
      body: { persoonId: g.persoonId, antwoord: 'ja' },
    }).then(onChanged, setError)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop wide onClick={() => void resume()}>
        {texts.weer}
      </Knop>
    </>
  )
}

function Terugnemen({ toestemming: t, gever: g, onChanged }: DeelProps & { gever: Gever }) {
  const texts = useTexts(mijnToestemmingTexts)
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const takeBack = async () => {
    setOpen(false)
    await send('POST', `/v1/toestemmingen/${t.id}/antwoorden`, {
      body: { persoonId: g.persoonId, antwoord: 'ingetrokken' },
    }).then(onChanged, setError)
  }
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop wide onClick={() => setOpen(true)}>
        {g.stopt ? texts.stop : texts.neem}
      </Knop>
      <Bevestig
        open={open}
        title={g.stopt ? texts.stop : texts.neem}
        confirm={g.stopt ? texts.stopJa : texts.neemJa}
        cancel={texts.neemNee}
        onConfirm={() => void takeBack()}
        onCancel={() => setOpen(false)}
      >
        {texts.neemUitleg}
      </Bevestig>
    </>
  )
}
