import { useState } from 'react'
import { iconJa, iconNaar, iconNee, iconTerug } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useTexts } from '../../../web/texts.ts'
import { kringen, type Lid } from '../../states.ts'
import { LedenTabel } from '../teken/leden-tabel.tsx'
import { useTekenen } from '../use-tekenen.ts'
import { toMens } from './tekenblad.tsx'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

type LijstProps = { leden: readonly Lid[]; caption: string; path?: string; to?: (lid: Lid) => string }

/** The same people as a table, with the same acts: nothing needs drawing. */
export function Lijst({ leden, caption, path = mijnPath, to = toMens }: LijstProps) {
  const texts = useTexts(kringTexts)
  const tekenen = useTekenen(path)
  const [isMoving, setMoving] = useState(false)
  return (
    <Sectie title={texts.lijst}>
      <div className="lijst">
        <p className="gedempt">{texts.lijstUitleg}</p>
        <div>
          <Knop
            size="klein"
            icon={isMoving ? iconJa : iconNaar}
            aria-expanded={isMoving}
            onClick={() => setMoving(!isMoving)}
          >
            {isMoving ? texts.lijstKlaar : texts.lijstAnders}
          </Knop>
        </div>
        {tekenen.probleem && <ProbleemMelding error={tekenen.probleem} />}
        <LedenTabel
          caption={caption}
          leden={leden}
          to={to}
          acts={isMoving ? (lid) => <Daden lid={lid} tekenen={tekenen} /> : undefined}
        />
      </div>
    </Sectie>
  )
}

function Daden({ lid, tekenen }: { lid: Lid; tekenen: ReturnType<typeof useTekenen> }) {
  const texts = useTexts(kringTexts)
  const at = kringen.indexOf(lid.kring)
  const [nearer, further] = [kringen[at - 1], kringen[at + 1]]
  return (
    <>
      {nearer && (
        <Knop
          size="klein"
          icon={iconTerug}
          aria-label={texts.dichterbij(lid.naam)}
          onClick={() => tekenen.move(lid, { kring: nearer, hoek: lid.hoek })}
        >
          {texts.dichterbijKort}
        </Knop>
      )}
      {further && (
        <Knop
          size="klein"
          icon={iconNaar}
          aria-label={texts.verder(lid.naam)}
          onClick={() => tekenen.move(lid, { kring: further, hoek: lid.hoek })}
        >
          {texts.verderKort}
        </Knop>
      )}
      <Knop
        size="klein"
        variant="stil"
        icon={iconNee}
        aria-label={texts.weghalen(lid.naam)}
        onClick={() => tekenen.remove(lid.id)}
      >
        {texts.weghalenKort}
      </Knop>
    </>
  )
}
