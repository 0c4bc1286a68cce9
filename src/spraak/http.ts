import { type AnyRoute, route } from '../kernel/http/route.ts'
import { woordenAntwoord } from './contract.ts'
import type { SpraakInstelling } from './dienst.ts'
import { createRem } from './rem.ts'
import { meesteGeluid } from './states.ts'
import { turnIntoWords } from './turn-into-words.ts'

/** How often one account may speak in a minute. Someone who tells something long needs it once in two. */
const perMinuut = 12

/** Speaking instead of typing. Without a service the address says that it is off. */
export const spraakRoutes = (dienst: SpraakInstelling | undefined): AnyRoute[] => {
  const rem = createRem(perMinuut, 60)
  return [
    route({
      method: 'POST',
      path: '/v1/spraak',
      act: 'spraak.omzetten',
      activiteit: 'spraak',
      summary: 'Zet wat ik zeg om in woorden; geluid en woorden worden niet bewaard.',
      // Makes nothing: the answer may not be kept under an Idempotency-Key, for it holds the words.
      reads: true,
      rawBody: true,
      bodyLimit: meesteGeluid,
      response: woordenAntwoord,
      handle: async (tx, { body, spoor }) => ({
        later: await turnIntoWords(tx, { dienst, rem }, body, spoor),
      }),
    }),
  ]
}
