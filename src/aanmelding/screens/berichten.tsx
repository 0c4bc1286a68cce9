import { useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Bericht } from '../contract.ts'
import { aanmeldingTexts } from './texts.ts'

const berichtenQuery = apiQuery<Bericht[]>('/v1/berichten')

/** Word about what one sent, without anything about the person; shown until it is read. */
export function Berichten() {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const queryClient = useQueryClient()
  const query = useQuery(berichtenQuery)
  const unread = (query.data?.data ?? []).filter((b) => b.gelezenOp === null)
  const markRead = async (id: string) => {
    await send('POST', `/v1/berichten/${id}/lezingen`)
    await queryClient.invalidateQueries()
  }
  return unread.map((b) => (
    <Melding
      key={b.id}
      title={texts.bericht[b.soort](longDate(b.verzondenOp, taal), b.vanOrganisatie ?? texts.ontvanger)}
      actions={
        <Knop size="klein" onClick={() => markRead(b.id)}>
          {texts.gelezen}
        </Knop>
      }
    >
      {b.soort !== 'samen_opgepakt' && texts.berichtWist}
    </Melding>
  ))
}
