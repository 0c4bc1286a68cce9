import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../kernel/errors.ts'
import { codeHash, newCode } from '../toegang/index.ts'
import { type LinkInvoer, voorwaarden } from './link-contract.ts'
import { fitsRegime, mayLink } from './link-policy.ts'
import { loadGezin, recordGezin, requireOpen } from './load.ts'

/**
 * Says that this casus and another are of one family: with a code of the other regisseur, or making one to give in person. The answer is the
 * same whether or not the code is known anywhere. 403, 404, 409 in another regime, when said here already, or with a condition left open.
 */
export async function createGezinslink(
  tx: Tx,
  casusId: string,
  invoer: LinkInvoer,
  spoor: string,
): Promise<{ id: string; versie: number; code: string | null }> {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = mayLink(mijn) ?? fitsRegime(casus)
  if (refusal) throw refusal
  requireOpen(casus)
  const pga = casus.regime_code === 'pga'
  if (pga) requireVoorwaarden(invoer)
  await requireBel(tx, casusId, invoer.belId)
  const made = invoer.code === null ? newCode() : null
  const grond = (v: (typeof voorwaarden)[number]) => (pga ? invoer[v] : '')
  const [row] = await tx.many<{ id: string; versie: number }>(
    sql`insert into gezinslink (casus_id, regime_code, code_hash, eerste, wie, bel_id, kring, afhankelijk, nodig, door)
        values (${casusId}, ${casus.regime_code}, ${codeHash(made ?? invoer.code ?? '')}, ${made !== null}, ${invoer.wie}, ${invoer.belId},
          ${grond('kring')}, ${grond('afhankelijk')}, ${grond('nodig')}, ${tx.actor.actorId})
        on conflict do nothing returning id, versie`,
  )
  // Only what stands in this very casus can be in the way, and its regisseur sees that.
  if (!row) throw conflict('al_gebruikt', 'Deze code staat al bij deze casus. Vraag een nieuwe code.')
  await recordGezin(tx, casus, {
    activiteit: 'gezin',
    actie: 'gezinslink.zeggen',
    object: `gezinslink:${row.id}`,
    spoor,
  })
  return { ...row, code: made }
}

function requireVoorwaarden(invoer: LinkInvoer): void {
  const open = voorwaarden
    .filter((v) => invoer[v] === '')
    .map((veld): FieldError => ({ veld, code: 'verplicht', melding: 'Schrijf waarom dit zo is.' }))
  const [first, ...rest] = open
  if (first) throw unfit([first, ...rest])
}

async function requireBel(tx: Tx, casusId: string, belId: string): Promise<void> {
  const seen = await tx.maybe<{ draagt: boolean }>(
    sql`select rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon'] and (tot is null or tot >= sec.vandaag()) as draagt
      from betrokkenheid where id = ${belId} and casus_id = ${casusId}`,
  )
  if (!seen) throw notFound()
  if (!seen.draagt)
    throw unfit([
      {
        veld: 'belId',
        code: 'geen_drager',
        melding: 'Kies de regisseur of de vaste persoon van deze casus.',
      },
    ])
}
