import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Jim } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

/** Whether parents see that there is a JIM: from 16 the young person's choice. */
export function OudersZien({ jim }: { jim: Jim }) {
  const { zien: texts } = useTexts(jimTexts)
  const { doe, probleem } = useDaad()
  const set = () =>
    doe({
      method: 'PUT',
      path: `/v1/jims/${jim.id}/ouders-zien`,
      body: { zien: !jim.oudersZien },
      versie: jim.versie,
    })
  const words = jim.oudersZien ? texts.wel(jim.roepnaam) : texts.niet(jim.roepnaam)
  return (
    <Kaart title={texts.kop} tone="stil">
      <p role="status">{jim.abilities.magOudersZien ? words : texts.tot16}</p>
      {jim.abilities.magOudersZien && (
        <Knop wide onClick={set}>
          {jim.oudersZien ? texts.uit : texts.aan}
        </Knop>
      )}
      {probleem && <ProbleemMelding error={probleem} />}
    </Kaart>
  )
}
