import { relativeDay } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { useNow } from '../../web/now.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { BelNummer, BelWeg } from '../contract.ts'
import { contactTexts } from './texts.ts'
import './contact.css'

type NummersProps = {
  /** Who one wanted to reach; a stand-in is named with it. */
  naam: string
  nu: readonly BelNummer[]
  onCall?: (() => void) | undefined
  /** Where calling is the main act. */
  variant?: 'primair' | 'zacht'
}

/** The numbers that answer now: the best one as a button, the others folded below it. */
export function Nummers({ naam, nu, onCall, variant = 'zacht' }: NummersProps) {
  const texts = useTexts(contactTexts)
  const [best, ...others] = nu
  if (!best) return <p className="gedempt">{texts.niemandNu}</p>
  return (
    <div className="nummers">
      <Nummer nummer={best} naam={naam} main variant={variant} onCall={onCall} />
      {others.length > 0 && (
        <details>
          <summary>{texts.ook}</summary>
          <ul role="list">
            {others.map((n) => (
              <li key={`${n.soort} ${n.telefoon}`}>
                <Nummer nummer={n} naam={naam} onCall={onCall} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Nummer({
  nummer: n,
  naam,
  main = false,
  variant = 'zacht',
  onCall,
}: { nummer: BelNummer; main?: boolean } & Omit<NummersProps, 'nu'>) {
  const texts = useTexts(contactTexts)
  const words = n.soort === 'vervanger' ? texts.nu.vervanger(naam) : texts.nu[n.soort]
  const until = n.tot !== null && texts.tot(n.tot)
  const unknown = !n.urenBekend && n.soort === 'persoon' && texts.urenOnbekend
  return (
    <span className="nummers__een">
      <BelKnop number={n.telefoon} name={n.naam} size="klein" variant={variant} {...(onCall && { onCall })} />
      <span className="nummers__tekst">
        {!(main && n.soort === 'persoon') && <strong>{n.naam}</strong>}
        <span className="gedempt">
          {[n.telefoon, n.urenBekend || n.soort !== 'persoon' ? words : null, until, unknown]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
    </span>
  )
}

/** From when someone answers again, in words; nothing while they do. */
export function WeerVanaf({ weg }: { weg: Pick<BelWeg, 'naam' | 'weerVanaf'> }) {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  const now = useNow()
  if (!weg.weerVanaf) return null
  const day = relativeDay(weg.weerVanaf.dag, taal, now)
  return (
    <p className="gedempt nummers__weer">
      {texts.weer(weg.naam.split(' ')[0] ?? '', day, weg.weerVanaf.tijd)}
    </p>
  )
}
