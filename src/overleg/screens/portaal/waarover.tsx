import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconErbij, iconSluit } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Deelname, Overleg } from '../../answers.ts'
import { versionOf } from '../use-overleg.ts'
import { portaalOverlegTexts } from './texts.ts'

type Part = { overleg: Overleg; mine: Deelname | undefined; refresh: () => Promise<void> }

/** What it is about, a point of one's own, and what one wants to say. */
export function Waarover({ overleg, mine, refresh }: Part) {
  const texts = useTexts(portaalOverlegTexts)
  const remove = (punt: Overleg['agenda'][number]) =>
    send('DELETE', `/v1/agendapunten/${punt.id}`, { ifMatch: versionOf(punt) })
      .catch(() => undefined)
      .then(() => refresh())
  return (
    <>
      <Kaart title={texts.waarover}>
        {overleg.agenda.length === 0 && <p className="gedempt">{texts.nogNiets}</p>}
        <ol className="portaal-overleg__punten">
          {overleg.agenda.map((punt) => (
            <li key={punt.id}>
              <div className="portaal-overleg__puntregel">
                <span>{punt.titel}</span>
                {punt.abilities.magVerwijderen && (
                  <Knop
                    variant="stil"
                    size="klein"
                    icon={iconSluit}
                    aria-label={texts.haalWeg(punt.titel)}
                    onClick={() => remove(punt)}
                  >
                    {''}
                  </Knop>
                )}
              </div>
            </li>
          ))}
        </ol>
        {overleg.abilities.magAgendapunt && <EigenPunt overleg={overleg} refresh={refresh} />}
      </Kaart>
      {mine?.abilities.magVoorbereiden && <Zeggen deelname={mine} refresh={refresh} />}
    </>
  )
}

function EigenPunt({ overleg, refresh }: { overleg: Overleg; refresh: () => Promise<void> }) {
  const texts = useTexts(portaalOverlegTexts)
  const form = useFormulier({
    initial: { titel: '' },
    klad: `agendapunt-${overleg.id}`,
    validate: (v) => (v.titel.trim() === '' ? { titel: texts.leeg } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/agendapunten`, { body, actionKey })
      form.set('titel', '')
      await refresh()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" icon={iconErbij} busy={form.busy}>
          {texts.zetErbij}
        </Knop>
      }
    >
      <Spreekvlak label={texts.eigenPunt} hint={texts.eigenPuntHint} rows={2} own {...form.field('titel')} />
    </Formulier>
  )
}

function Zeggen({ deelname, refresh }: { deelname: Deelname; refresh: () => Promise<void> }) {
  const texts = useTexts(portaalOverlegTexts)
  const [saved, setSaved] = useState(false)
  const own = deelname.voorbereidingen.find((v) => v.vanMij)
  const noted = deelname.voorbereidingen.filter((v) => !v.vanMij)
  const form = useFormulier<{ tekst: string; voorWie: 'vaste_persoon' | 'aan_tafel' | '' }>({
    initial: { tekst: own?.tekst ?? '', voorWie: own?.voorWie ?? 'vaste_persoon' },
    klad: `voorbereiding-${deelname.id}`,
    validate: (v) => (v.tekst.trim() === '' ? { tekst: texts.leeg } : {}),
    send: async (body) => {
      await send('PUT', `/v1/deelnames/${deelname.id}/voorbereiding`, {
        body,
        ifMatch: `"${own?.versie ?? 0}"`,
      })
      await refresh()
      setSaved(true)
    },
  })
  return (
    <Kaart>
      {noted.map((v) => (
        <EigenWoorden key={v.id} source={v.door}>
          {v.tekst}
        </EigenWoorden>
      ))}
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
      >
        <Spreekvlak label={texts.zeggen} hint={texts.zeggenHint} rows={4} own {...form.field('tekst')} />
        <RadioKaarten
          label={texts.wieLeest}
          options={(['vaste_persoon', 'aan_tafel'] as const).map((value) => ({
            value,
            label: texts.wieLeestKeuze[value],
          }))}
          {...form.field('voorWie')}
        />
        {saved && !form.isDirty && <Melding tone="gelukt" live title={texts.bewaard} />}
      </Formulier>
    </Kaart>
  )
}
