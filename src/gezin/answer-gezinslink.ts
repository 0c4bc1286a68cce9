import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, unfit } from '../kernel/errors.ts'
import type { AntwoordInvoer } from './link-contract.ts'
import { type Gegeven, mayAnswer, mayNote, maySeeLinks } from './link-policy.ts'
import { loadGezin, recordGezin, requireOpen } from './load.ts'

type Vraag = { casus_id: string; sinds: string | null; voorbij: boolean }

/**
 * Says yes or no to being aligned with someone of the family, or takes a yes back: for oneself, or noted by who carries the casus. A no or
 * taking back ends this side at once and for good. 403, 404 (also for who does not decide at this age), 409.
 */
export async function answerGezinslink(
  tx: Tx,
  linkId: string,
  a: AntwoordInvoer,
  spoor: string,
): Promise<{ id: string }> {
  const vraag = await findVraag(tx, linkId, a.persoonId)
  if (!vraag) throw notFound()
  const { casus, mijn } = await loadGezin(tx, vraag.casus_id)
  const notes = mijn.kant === 'professional'
  if (notes !== (a.genoteerd !== null)) throw unfit([wrongWay(notes)])
  // Two answers of one person never cross.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${linkId}${a.persoonId}`}, 0))`)
  const last = await tx.maybe<NonNullable<Gegeven>>(
    sql`select antwoord, wijze = 'portaal' as zelf from gezinslink_antwoord where link_id = ${linkId} and persoon_id = ${a.persoonId}
      and (antwoord <> 'ja' or gezegd_op >= coalesce(${vraag.sinds}::date, '-infinity')) order by op desc, id desc limit 1`,
  )
  const refusal =
    (notes ? (maySeeLinks(mijn) ?? mayNote(last, a.antwoord)) : null) ?? mayAnswer(last, a.antwoord)
  if (refusal) throw refusal
  if (a.antwoord === 'ja') {
    requireOpen(casus)
    if (vraag.voorbij) throw conflict('voorbij', 'Deze vraag is niet meer nodig.')
    if (a.genoteerd && vraag.sinds !== null && a.genoteerd.gezegdOp < vraag.sinds)
      throw conflict(
        'voor_verjaardag',
        'Dit is gezegd vóór de verjaardag waarop opnieuw gevraagd wordt. Vraag het opnieuw.',
      )
  }
  const row = await tx.maybe<{ id: string }>(
    sql`insert into gezinslink_antwoord (casus_id, link_id, persoon_id, antwoord, wijze, gezegd_op, in_bijzijn_van, door)
      values (${vraag.casus_id}, ${linkId}, ${a.persoonId}, ${a.antwoord}, ${a.genoteerd ? 'gesproken' : 'portaal'},
        coalesce(${a.genoteerd?.gezegdOp ?? null}::date, sec.vandaag()), ${a.genoteerd?.inBijzijnVan ?? ''}, ${tx.actor.actorId}) returning id`,
  )
  if (!row) throw notFound()
  await recordGezin(tx, casus, {
    activiteit: 'gezin',
    actie: 'gezinslink.antwoorden',
    object: `gezinslink:${linkId}`,
    spoor,
  })
  return row
}

/** The question to this person as far as the actor sees it: their own, or on the side that they carry. */
function findVraag(tx: Tx, linkId: string, persoonId: string): Promise<Vraag | undefined> {
  return tx.actor.soort === 'medewerker'
    ? tx.maybe<Vraag>(sql`select w.casus_id, nullif(w.sinds, '-infinity')::text as sinds, g.einde_op is not null as voorbij
        from inzage.gezin_wie w join gezinslink g on g.id = w.link_id where w.link_id = ${linkId} and w.persoon_id = ${persoonId}`)
    : tx.maybe<Vraag>(sql`select v.casus_id, nullif(v.sinds, '-infinity')::text as sinds, v.voorbij
        from inzage.mijn_gezinsvraag v where v.link_id = ${linkId} and v.persoon_id = ${persoonId}`)
}

const wrongWay = (notes: boolean) => ({
  veld: 'genoteerd',
  code: notes ? 'verplicht' : 'alleen_professional',
  melding: notes ? 'Schrijf op wanneer en in wiens bijzijn dit gezegd is.' : 'Je antwoordt hier zelf.',
})
