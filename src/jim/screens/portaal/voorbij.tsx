import { Kaart } from '../../../web/kit/kaart.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Jim } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { Weggooien } from './weggooien.tsx'

/** Who did not want to, or was a JIM before. */
export function Voorbij({
  jim,
  anders,
}: {
  jim: Jim /** Someone else can be asked now. */
  anders: boolean
}) {
  const texts = useTexts(jimTexts)
  return (
    <Kaart title={texts.stand[jim.status](jim.roepnaam)} tone="stil">
      {jim.status === 'wil_niet' && anders && <p>{texts.wilNietTroost}</p>}
      {jim.abilities.magWeg && <Weggooien jim={jim} />}
    </Kaart>
  )
}
