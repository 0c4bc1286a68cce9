import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Jim, Ouder } from '../contract.ts'
import { casusJimTexts } from './texts.ts'

/** What each parent said, noting it, and the reasoned decision where they differ. */
export function CasusOuders({ jim }: { jim: Jim }) {
  const texts = useTexts(casusJimTexts)
  const taal = useTaal()
  return (
    <>
      {jim.status === 'wil_wel' && jim.regel === 'akkoord' && !jim.stand.bekend && (
        <Melding tone="let-op">{texts.geenGezag}</Melding>
      )}
      {jim.rust && (
        <Melding tone="let-op" title={texts.rust}>
          {texts.rustUitleg}
        </Melding>
      )}
      {jim.ouders.length > 0 && (
        <ul className="jim__dingen">
          {jim.ouders.map((ouder) => (
            <EenOuder key={ouder.id} jim={jim} ouder={ouder} />
          ))}
        </ul>
      )}
      {jim.abilities.magBesluiten && <Besluit jim={jim} />}
      {jim.besluit && (
        <p>
          <strong>{texts.besloten(longDate(jim.besluit.gesprekOp, taal))}:</strong> {jim.besluit.reden}
        </p>
      )}
    </>
  )
}

function EenOuder({ jim, ouder }: { jim: Jim; ouder: Ouder }) {
  const texts = useTexts(casusJimTexts)
  const taal = useTaal()
  const [notes, setNotes] = useState(false)
  const how =
    ouder.wijze === 'portaal' ? texts.portaal : texts.gesproken(longDate(ouder.gezegdOp ?? '', taal))
  return (
    <li className="jim__ding">
      <p>
        <strong>{ouder.naam}</strong>:{' '}
        {ouder.antwoord === null ? texts.nog : `${texts[ouder.antwoord]}, ${how}`}
      </p>
      {jim.abilities.magNoteren && ouder.wijze !== 'portaal' && !notes && (
        <div className="casus-jim__knoppen">
          <Knop size="klein" onClick={() => setNotes(true)}>
            {texts.noteer}
          </Knop>
        </div>
      )}
      {notes && <Noteer jim={jim} ouder={ouder} onDone={() => setNotes(false)} />}
    </li>
  )
}

function Noteer({ jim, ouder, onDone }: { jim: Jim; ouder: Ouder; onDone: () => void }) {
  const texts = useTexts(casusJimTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: { antwoord: '' as 'ja' | 'nee' | '', gezegdOp: '' },
    validate: ({ antwoord, gezegdOp }) => ({
      ...(antwoord === '' && { antwoord: texts.kiesEen }),
      ...(gezegdOp === '' && { gezegdOp: texts.gezegdOp }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/jims/${jim.id}/ouders/${ouder.id}`, { body, ifMatch: `"${ouder.versie}"` })
      await client.invalidateQueries()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.noteerVoor(ouder.naam)}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.noteer}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.noteerVoor(ouder.naam)}
        options={(['ja', 'nee'] as const).map((value) => ({ value, label: texts[value] }))}
        {...form.field('antwoord')}
      />
      <Dagveld label={texts.gezegdOp} {...form.field('gezegdOp')} />
    </Formulier>
  )
}

function Besluit({ jim }: { jim: Jim }) {
  const texts = useTexts(casusJimTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: { gesprekOp: '', besluit: '' },
    klad: `jim-besluit:${jim.id}`,
    validate: ({ gesprekOp, besluit }) => ({
      ...(gesprekOp === '' && { gesprekOp: texts.gesprekOp }),
      ...(besluit.trim() === '' && { besluit: texts.besluitLeeg }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/jims/${jim.id}/besluit`, { body, ifMatch: `"${jim.versie}"` })
      await client.invalidateQueries()
    },
  })
  return (
    <>
      <Melding tone="let-op" title={texts.besluitKop}>
        {texts.besluitUitleg}
      </Melding>
      <Formulier
        form={form}
        label={texts.besluitKop}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.besluitKnop}
          </Knop>
        }
      >
        <Dagveld label={texts.gesprekOp} {...form.field('gesprekOp')} />
        <Tekstvlak label={texts.besluit} rows={4} {...form.field('besluit')} />
      </Formulier>
    </>
  )
}
