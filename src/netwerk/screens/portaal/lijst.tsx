import { useLayoutEffect, useRef, useState } from 'react'
import { iconJa, iconNaar, iconNee, iconTerug } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { useTexts } from '../../../web/texts.ts'
import { type Kring, kringen, type Lid } from '../../states.ts'
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
  const { frame, keep } = useFocusAfter(leden)
  return (
    <Sectie title={texts.lijst}>
      <div className="lijst" ref={frame}>
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
          acts={isMoving ? (lid) => <Daden lid={lid} tekenen={tekenen} keep={keep} /> : undefined}
        />
      </div>
    </Sectie>
  )
}

/** A row that moves to another circle, or goes, would take the focus along: it goes to the same act of that person, else to the first button. */
function useFocusAfter(leden: readonly Lid[]) {
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useRef<readonly string[]>([])
  const keep = (...labels: string[]) => {
    wanted.current = labels
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks after each change of the list.
  useLayoutEffect(() => {
    if (wanted.current.length === 0 || document.activeElement !== document.body) return
    const buttons = [...(frame.current?.querySelectorAll('button') ?? [])]
    const same = wanted.current.map((label) =>
      buttons.find((one) => one.getAttribute('aria-label') === label),
    )
    wanted.current = []
    const found = same.find((one) => one !== undefined) ?? buttons[0]
    found?.focus()
  }, [leden])
  return { frame, keep }
}

type DadenProps = {
  lid: Lid
  tekenen: ReturnType<typeof useTekenen>
  keep: (...labels: string[]) => void
}

function Daden({ lid, tekenen, keep }: DadenProps) {
  const texts = useTexts(kringTexts)
  const at = kringen.indexOf(lid.kring)
  const [nearer, further] = [kringen[at - 1], kringen[at + 1]]
  const move = (kring: Kring, ...labels: string[]) => {
    keep(...labels)
    return tekenen.move(lid, { kring, hoek: lid.hoek })
  }
  return (
    <>
      {nearer && (
        <Knop
          size="klein"
          icon={iconTerug}
          aria-label={texts.dichterbij(lid.naam)}
          onClick={() => move(nearer, texts.dichterbij(lid.naam), texts.verder(lid.naam))}
        >
          {texts.dichterbijKort}
        </Knop>
      )}
      {further && (
        <Knop
          size="klein"
          icon={iconNaar}
          aria-label={texts.verder(lid.naam)}
          onClick={() => move(further, texts.verder(lid.naam), texts.dichterbij(lid.naam))}
        >
          {texts.verderKort}
        </Knop>
      )}
      <Knop
        size="klein"
        variant="stil"
        icon={iconNee}
        aria-label={texts.weghalen(lid.naam)}
        onClick={() => {
          keep(texts.weghalen(lid.naam))
          return tekenen.remove(lid.id)
        }}
      >
        {texts.weghalenKort}
      </Knop>
    </>
  )
}
