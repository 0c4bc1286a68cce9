import { iconJa, iconLetOp, iconSluit } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Uitkomst } from '../contract.ts'
import { deelwijzerTexts } from './texts.ts'
import './deelwijzer.css'

const icons: Record<Uitkomst, string> = { ja: iconJa, ja_mits: iconLetOp, nee: iconSluit }

/** Yes, yes if, or no: a word with an icon, never a colour alone. */
export function UitkomstWoord({ uitkomst }: { uitkomst: Uitkomst }) {
  const texts = useTexts(deelwijzerTexts)
  return (
    <p className="deelwijzer__woord">
      <Icoon pad={icons[uitkomst]} />
      {texts.uitkomst[uitkomst]}
    </p>
  )
}
