import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Keuze, Metingen } from '../../contract.ts'
import { keuzeBody, NietThuis } from './niet-thuis.tsx'
import { mijnMetingTexts } from './texts.ts'

type WensProps = { metingen: Metingen; leefgebied: string; onChanged: () => Promise<unknown> }

/** 'Here I want to work on this', and 'not at home': the young person's two choices about a domain. */
export function Wens({ metingen: m, leefgebied, onChanged }: WensProps) {
  const texts = useTexts(mijnMetingTexts)
  const [writing, setWriting] = useState(false)
  const keuze = m.keuzes.find((k) => k.leefgebied === leefgebied)
  const path = `/v1/casussen/${m.casusId}/leefgebieden/${leefgebied}`
  return (
    <div className="meet__wens">
      {keuze?.wilWerken && !writing && (
        <Melding title={keuze.inPlan ? texts.inPlan : texts.wensStaat}>
          <span className="meet__eigen">{keuze.doel}</span>
        </Melding>
      )}
      {writing ? (
        <WensFormulier
          metingen={m}
          keuze={keuze}
          path={path}
          onDone={async (saved) => {
            if (saved) await onChanged()
            setWriting(false)
          }}
        />
      ) : (
        !keuze?.inPlan && (
          <Knop variant="eigen" wide onClick={() => setWriting(true)}>
            {keuze?.wilWerken ? texts.veranderWens : texts.werken}
          </Knop>
        )
      )}
      <NietThuis metingen={m} leefgebied={leefgebied} onChanged={onChanged} />
    </div>
  )
}

type FormProps = {
  metingen: Metingen
  keuze: Keuze | undefined
  path: string
  onDone: (saved: boolean) => Promise<void>
}

function WensFormulier({ metingen: m, keuze, path, onDone }: FormProps) {
  const texts = useTexts(mijnMetingTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { doel: keuze?.doel ?? '', actie: keuze?.actie ?? '' },
    klad: `wens:${path.slice(-60)}`,
    send: async ({ doel, actie }) => {
      await send('PUT', path, {
        body: { ...keuzeBody(keuze), wilWerken: true, doel, actie },
        ifMatch: `"${keuze?.versie ?? 0}"`,
      })
      await onDone(true)
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.werken}
      actions={
        <>
          <Knop type="submit" variant="primair" wide busy={form.busy}>
            {texts.bewaarWens}
          </Knop>
          <Knop wide onClick={() => onDone(false)}>
            {texts.terug}
          </Knop>
        </>
      }
    >
      <p>{texts.werkenHint}</p>
      {m.gastheren.length > 0 && <p>{texts.ditLezenWens(listInWords(m.gastheren, taal))}</p>}
      <Tekstveld label={texts.doel} own {...form.field('doel')} />
      <Tekstveld label={texts.actie} own optional {...form.field('actie')} />
    </Formulier>
  )
}
