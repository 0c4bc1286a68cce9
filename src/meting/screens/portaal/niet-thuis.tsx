import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Keuze, Metingen } from '../../contract.ts'
import { mijnMetingTexts } from './texts.ts'

type NietThuisProps = { metingen: Metingen; leefgebied: string; onChanged: () => Promise<unknown> }

/** 'Not at home': closes a domain to parents at once, and opens it again. */
export function NietThuis({ metingen: m, leefgebied, onChanged }: NietThuisProps) {
  const texts = useTexts(mijnMetingTexts)
  const [error, setError] = useState<unknown>(null)
  const keuze = m.keuzes.find((k) => k.leefgebied === leefgebied)
  const toggle = () =>
    send('PUT', `/v1/casussen/${m.casusId}/leefgebieden/${leefgebied}`, {
      body: { ...keuzeBody(keuze), nietThuis: !keuze?.nietThuis },
      ifMatch: `"${keuze?.versie ?? 0}"`,
    }).then(async () => {
      setError(null)
      await onChanged()
    }, setError)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      {keuze?.nietThuis && <p role="status">{texts.nietThuisAan}</p>}
      <Knop variant="stil" wide onClick={toggle}>
        {keuze?.nietThuis ? texts.nietThuisUit : texts.nietThuis}
      </Knop>
      {!keuze?.nietThuis && <p className="gedempt">{texts.nietThuisHint}</p>}
    </>
  )
}

/** What the young person chose of a domain, to send back with one thing changed. */
export const keuzeBody = (k: Keuze | undefined) => ({
  nietThuis: k?.nietThuis ?? false,
  wilWerken: k?.wilWerken ?? false,
  doel: k?.doel ?? '',
  actie: k?.actie ?? '',
})
