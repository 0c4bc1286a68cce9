import { Melding } from '../../web/kit/melding.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'
import { delenTexts } from './texts.ts'
import { chosenToestemming, needToestemming, parentsNeed } from './toestemming-nodig.ts'

/** Who will not see what is being written, because they may only with a consent and none goes along. */
export function ZonderToestemming({ velden, publiek }: { velden: Velden; publiek: PubliekAntwoord }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const rests = chosenToestemming(velden, publiek) !== null
  const organisaties = velden.iedereen && !rests ? needToestemming(velden, publiek) : []
  const names = [
    ...organisaties.map((o) => o.naam),
    ...(parentsNeed(velden, publiek) && !rests ? [texts.deOuders] : []),
  ]
  if (names.length === 0) return null
  const more = names.length > 1 || names.includes(texts.deOuders)
  return (
    <Melding title={texts.zietNietZonder(listInWords(names, taal), more)}>
      {organisaties.length > 0 && texts.kiesApart}
    </Melding>
  )
}
