import { useCasus } from '../../casus/screens/use-casus.ts'
import { iconErbij } from '../../web/kit/iconen.ts'
import { KnopLink } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Afwijking } from '../contract.ts'
import { AfwijkingKaart } from './afwijking-kaart.tsx'
import { afwijkingTexts } from './texts.ts'
import { useAfwijkingen } from './use-afwijkingen.ts'
import './afwijking.css'

/** At the plan: what goes otherwise than usual, why, and who backs it. */
export function AfwijkingBlok({ casusId }: { casusId: string }) {
  const texts = useTexts(afwijkingTexts)
  const { lijst, error, retry } = useAfwijkingen(casusId)
  const all = lijst?.afwijkingen ?? []
  const stopped = all.filter((a) => a.status === 'gestopt')
  return (
    <div className="afwijkingen">
      <Sectie
        title={texts.titel}
        beside={texts.uitleg}
        actions={
          lijst?.abilities.magToevoegen && (
            <KnopLink to={`/casussen/${casusId}/plan/afwijking/nieuw`} size="klein" icon={iconErbij}>
              {texts.schrijfOp}
            </KnopLink>
          )
        }
      >
        {error && <ProbleemMelding error={error} onRetry={() => void retry()} />}
        {!lijst && !error && <p className="gedempt">{texts.lezen}</p>}
        {lijst && all.length === 0 && <p className="gedempt">{texts.geen}</p>}
        <Kaarten casusId={casusId} rows={all.filter((a) => a.status === 'loopt')} />
        {stopped.length > 0 && (
          <details>
            <summary>{texts.gestopt(stopped.length)}</summary>
            <Kaarten casusId={casusId} rows={stopped} />
          </details>
        )}
      </Sectie>
    </div>
  )
}

function Kaarten({ casusId, rows }: { casusId: string; rows: readonly Afwijking[] }) {
  const { casus, refresh } = useCasus(casusId)
  if (rows.length === 0) return null
  return (
    <ul role="list">
      {rows.map((afwijking) => (
        <li key={afwijking.id}>
          <AfwijkingKaart afwijking={afwijking} casus={casus} onChanged={() => void refresh()} />
        </li>
      ))}
    </ul>
  )
}
