import { useState } from 'react'
import { CasusLayout } from '../../../casus/screens/casus-layout.tsx'
import { useCasus } from '../../../casus/screens/use-casus.ts'
import { send } from '../../../web/api.ts'
import { nearMoment } from '../../../web/datum.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconVragen } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNow } from '../../../web/now.ts'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Gebruik, Gebruiksvraag } from '../../gebruik/contract.ts'
import { gebruikTexts } from './texts.ts'
import { useGebruik } from './use-gebruik.ts'
import './gebruik.css'

/** Questions whether something may be used: the source answers, and may take a yes back. */
export default function GebruikScherm() {
  const texts = useTexts(gebruikTexts)
  return <CasusLayout tabTitle={texts.titel}>{(casus) => <Vragen casusId={casus.id} />}</CasusLayout>
}

function Vragen({ casusId }: { casusId: string }) {
  const texts = useTexts(gebruikTexts)
  const { gebruik, error, refetch } = useGebruik(casusId)
  const { refresh } = useCasus(casusId)
  if (error && !gebruik) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!gebruik) return <LaadPagina />
  return (
    <Sectie title={texts.titel}>
      <p className="gedempt">{texts.intro}</p>
      {gebruik.vragen.length === 0 ? (
        <LeegStaat icon={iconVragen} title={texts.leegTitel}>
          {texts.leeg}
        </LeegStaat>
      ) : (
        <div className="gebruik__lijst">
          {gebruik.vragen.map((vraag) => (
            <VraagKaart
              key={`${vraag.id}-${vraag.versie}`}
              vraag={vraag}
              gebruik={gebruik}
              onChanged={() => void refresh()}
            />
          ))}
        </div>
      )}
    </Sectie>
  )
}

type VraagKaartProps = { vraag: Gebruiksvraag; gebruik: Gebruik; onChanged: () => void }

function VraagKaart({ vraag: v, gebruik, onChanged }: VraagKaartProps) {
  const texts = useTexts(gebruikTexts)
  const taal = useTaal()
  const now = useNow()
  const [taking, setTaking] = useState(false)
  const about = gebruik.bruikbaar.find((b) => b.id === v.bijdrageId)?.tekst
  return (
    <Kaart
      level={3}
      above={`${texts.vraagt(v.vrager.naam, v.vrager.organisatie)}, ${nearMoment(v.op, taal, now)}`}
      title={v.waarvoor}
    >
      {about && (
        <p>
          <span className="gedempt">{texts.over}:</span> {about}
        </p>
      )}
      <p>
        <strong>{standOf(v, texts)}</strong> {v.woorden && texts.metWoorden(v.woorden)}
      </p>
      {v.ingetrokken && <p>{texts.isTerug(v.ingetrokken.reden)}</p>}
      {v.abilities.magAntwoorden && <Antwoorden vraag={v} onDone={onChanged} />}
      {v.abilities.magIntrekken && !taking && (
        <Knop size="klein" onClick={() => setTaking(true)}>
          {texts.neemTerug}
        </Knop>
      )}
      {taking && v.abilities.magIntrekken && <Terugnemen vraag={v} onDone={onChanged} />}
    </Kaart>
  )
}

function Antwoorden({ vraag: v, onDone }: { vraag: Gebruiksvraag; onDone: () => void }) {
  const texts = useTexts(gebruikTexts)
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', woorden: '' },
    validate: ({ antwoord }) => (antwoord === '' ? { antwoord: texts.kies } : {}),
    send: async (body) => {
      await send('PUT', `/v1/gebruiksvragen/${v.id}/antwoord`, { body, ifMatch: `"${v.versie}"` })
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.jouwAntwoord}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.antwoord}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.jouwAntwoord}
        options={[
          { value: 'ja', label: texts.ja },
          { value: 'nee', label: texts.nee },
        ]}
        {...form.field('antwoord')}
      />
      <Tekstvlak rows={2} optional label={texts.woorden} max={4000} {...form.field('woorden')} />
    </Formulier>
  )
}

function Terugnemen({ vraag: v, onDone }: { vraag: Gebruiksvraag; onDone: () => void }) {
  const texts = useTexts(gebruikTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: ({ reden }) => (reden.trim() === '' ? { reden: texts.schrijfWaarom } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/gebruiksvragen/${v.id}/intrekking`, {
        body,
        actionKey,
        ifMatch: `"${v.versie}"`,
      })
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.neemTerug}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.neemTerug}
        </Knop>
      }
    >
      <p>{texts.terugUitleg}</p>
      <Tekstvlak rows={2} label={texts.waaromTerug} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}

function standOf(v: Gebruiksvraag, texts: { zeiJa: string; zeiNee: string; wacht: string }): string {
  if (v.antwoord === null) return texts.wacht
  return v.antwoord === 'ja' ? texts.zeiJa : texts.zeiNee
}
