import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { InPlanInvoer, Keuze, Metingen } from '../contract.ts'
import { metingTexts } from './texts.ts'
import { leefgebiedVan } from './use-metingen.ts'

type InPlanProps = { metingen: Metingen; wens: Keuze; onChanged: () => Promise<unknown> }
const tracks = ['onderwijs', 'werk', 'thuis', 'wonen', 'zorg', 'hulp', 'vrije_tijd', 'financien'] as const

/** What the young person wants to work on, in their words; one confirm makes it a goal with one afspraak. */
export function InPlan({ metingen: m, wens, onChanged }: InPlanProps) {
  const texts = useTexts(metingTexts)
  const [open, setOpen] = useState(false)
  return (
    <div className="meting__wens">
      <EigenWoorden title={texts.wens(m.jeugdige)}>
        {[wens.doel, wens.actie].filter(Boolean).join(' ')}
      </EigenWoorden>
      {wens.inPlan && <p>{texts.staatInPlan}</p>}
      {!wens.inPlan && m.abilities.magInPlan && !open && (
        <div className="meting__rij">
          <Knop variant="primair" onClick={() => setOpen(true)}>
            {texts.inPlan}
          </Knop>
        </div>
      )}
      {open && !wens.inPlan && (
        <InPlanFormulier metingen={m} wens={wens} onChanged={onChanged} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}

function InPlanFormulier({ metingen: m, wens, onChanged, onClose }: InPlanProps & { onClose: () => void }) {
  const texts = useTexts(metingTexts)
  const domain = leefgebiedVan(m, wens.leefgebied)
  const readers = m.lezers
  const form = useFormulier({
    initial: {
      soort: (tracks.find((t) => domain?.sporen.includes(t)) ?? '') as InPlanInvoer['soort'] | '',
      doel: wens.doel,
      actie: wens.actie,
      eigenaarId: '',
      datum: '',
    },
    validate: (v) => ({
      ...(v.soort === '' && { soort: texts.kies }),
      ...(v.doel === '' && { doel: texts.schrijf }),
      ...(v.actie === '' && { actie: texts.schrijf }),
      ...(v.eigenaarId === '' && { eigenaarId: texts.kies }),
      ...(v.datum === '' && { datum: texts.kiesDag }),
    }),
    send: async (v, actionKey) => {
      const publiek = {
        wie: 'gekozen',
        organisaties: readers.map((r) => r.id),
        jeugdigeVanaf: m.vandaag,
        ouderVanaf: null,
      }
      await send('POST', `/v1/casussen/${m.casusId}/leefgebieden/${wens.leefgebied}/plan`, {
        body: { ...v, publiek },
        actionKey,
      })
      await onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.inPlan}
      beside={
        <DitZien
          look="zin"
          readers={[{ id: 'jeugdige', naam: m.jeugdige }, ...readers.map(({ id, naam }) => ({ id, naam }))]}
        />
      }
      actions={
        <>
          <Knop onClick={onClose}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.inPlan}
          </Knop>
        </>
      }
    >
      <p>{texts.inPlanUitleg}</p>
      <Keuzelijst
        label={texts.spoor}
        options={tracks.map((value) => ({ value, label: texts.sporen[value] }))}
        {...form.field('soort')}
      />
      <Tekstveld label={texts.doel} own {...form.field('doel')} />
      <Tekstveld label={texts.actie} {...form.field('actie')} />
      <Keuzelijst
        label={texts.eigenaar}
        options={m.mensen
          .filter((mens) => mens.kant !== 'ouder')
          .map((mens) => ({
            value: mens.betrokkenheidId,
            label: [mens.naam, mens.rol].filter(Boolean).join(', '),
          }))}
        {...form.field('eigenaarId')}
      />
      <Dagveld label={texts.datum} min={m.vandaag} {...form.field('datum')} />
    </Formulier>
  )
}
