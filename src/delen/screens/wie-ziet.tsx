import { dayOf, longDate } from '../../web/datum.ts'
import { DitZien } from '../../web/kit/dit-zien.tsx'
import { useNow } from '../../web/now.ts'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Bijdrage } from '../contract.ts'
import { delenTexts } from './texts.ts'

/** Who sees a bijdrage, as far as the reader may know: organisations by name, the family with its day, and until when. */
export function WieZiet({ bijdrage, naam }: { bijdrage: Bijdrage; naam: string }) {
  const texts = useTexts(delenTexts)
  const taal = useTaal()
  const today = dayOf(useNow())
  const { publiek, verlooptOp } = bijdrage
  const family = (who: string, from: string | null) => {
    if (from === null) return texts.zietNiet(who)
    return from <= today ? texts.ziet(who) : texts.zietVanaf(who, longDate(from, taal))
  }
  const parents = (from: string) =>
    from <= today ? texts.oudersZien : texts.oudersZienVanaf(longDate(from, taal))
  const readers = publiek.wie === 'allen' ? [{ id: 'allen', naam: texts.allen }] : publiek.organisaties
  const missed = publiek.nietZonderToestemming.map((o) => o.naam)
  const note = [
    missed.length === 0 ? '' : texts.zietNietZonder(listInWords(missed, taal), missed.length > 1),
    family(naam, publiek.jeugdigeVanaf),
    publiek.ouderVanaf === null ? '' : parents(publiek.ouderVanaf),
  ].filter((part) => part !== '')
  return (
    <DitZien
      readers={readers}
      note={`${note.join('. ')}. ${verlooptOp ? texts.bewaardTot(longDate(verlooptOp, taal)) : texts.bewaardCasus}`}
    />
  )
}
