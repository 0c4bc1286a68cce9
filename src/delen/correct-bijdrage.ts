import { publiekOf, requireVersion, resolvePubliek } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { checkBijdrage, withFamily } from './check-bijdrage.ts'
import { requireGeheim } from './check-geheim.ts'
import { requireToestemming } from './check-toestemming.ts'
import type { BijdrageInvoer, CorrectieInvoer, EigenKantInvoer } from './contract.ts'
import { getBijdrage } from './get-bijdrage.ts'
import { getDeelCasus } from './get-deel-casus.ts'
import { mayCorrect } from './policy.ts'
import { requireGrond } from './require-grond.ts'
import { type BijdrageRow, type DeelCasus, type Geheim, selectGeheim } from './sql.ts'
import { writeBijdrage } from './write-bijdrage.ts'

/**
 * Puts a new text in place of an old one, which stays readable to its audience with a mark. The audience only grows: who saw the
 * mistake sees the correction (AVG 19). Answers the new id. 403, 404, 409 (also for a narrower audience), 412.
 */
export async function correctBijdrage(
  tx: Tx,
  casusId: string,
  bijdrageId: string,
  input: CorrectieInvoer,
  versie: number,
  spoor: string,
): Promise<string> {
  const casus = await getDeelCasus(tx, casusId)
  const old = await getBijdrage(tx, casusId, bijdrageId)
  const refusal = mayCorrect(casus, old)
  if (refusal) throw refusal
  requireVersion(old, versie)
  const next = withOld(input, old)
  checkBijdrage(casus, next, 'correctie')
  const audience = input.publiek === null ? publiekOf(old) : await chosenAudience(tx, casus, next)
  await requireWider(tx, casus, old, audience)
  const ontvangers = await requireGrond(tx, casus, next.categorie, audience.publiek)
  const asked = await tx.maybe<Geheim>(selectGeheim(casus.id))
  const geheim = requireGeheim(tx, casus, next, audience, asked)
  const delen = { ...next, publiek: audience, geheim, ontvangers }
  const toestemmingId = await requireToestemming(tx, casus, delen, asked)
  await tx.run(sql`update bijdrage set status = 'gecorrigeerd', status_reden = ${input.reden},
      verloopt_op = least(verloopt_op, ${input.verlooptOp}::date), versie = versie + 1
    where id = ${old.id} and status = 'geldig'`)
  return writeBijdrage(tx, casus, { ...next, geheim, toestemmingId }, audience, {
    actie: 'bijdrage.corrigeren',
    vervangtId: old.id,
    spoor,
    staatAl: next.soort === 'voorval' && input.eigenKant === null && old.eigen_kant === 'gevraagd',
  })
}

/** What a correction leaves out stays as it was. */
function withOld({ reden: _, ...input }: CorrectieInvoer, old: BijdrageRow): BijdrageInvoer {
  return {
    ...input,
    publiek: input.publiek ?? choiceOf(old),
    eigenKant: input.eigenKant ?? (input.soort === 'voorval' ? answerOf(old) : null),
    geheim: input.geheim ?? geheimOf(old, input.toestemmingId),
    toestemmingId: input.toestemmingId ?? (old.geheim_grond === 'toestemming' ? null : old.toestemming_id),
  }
}

function geheimOf(old: BijdrageRow, chosen: string | null): BijdrageInvoer['geheim'] {
  if (old.geheim_grond === null) return null
  const rests = old.geheim_grond === 'toestemming'
  return {
    grond: old.geheim_grond,
    uitleg: old.geheim_uitleg,
    toestemmingId: rests ? (chosen ?? old.toestemming_id) : null,
  }
}

function choiceOf(old: BijdrageRow): BijdrageInvoer['publiek'] {
  const others = (old.publiek ?? []).filter((o) => o !== old.organisatie_id)
  const narrow = others.length > 0 ? ('gekozen' as const) : ('eigen' as const)
  return {
    wie: old.publiek === null ? 'allen' : narrow,
    organisaties: others,
    jeugdigeVanaf: old.jeugdige_vanaf,
    ouderVanaf: old.ouder_vanaf,
    ouderIds: old.ouder_ids,
  }
}

/** Words that were told stay with the text they were told to; only what still waits or was refused is said again. */
function answerOf(old: BijdrageRow): EigenKantInvoer | null {
  if (old.eigen_kant === 'wil_niet') return { staat: 'wil_niet', uitleg: old.eigen_kant_uitleg }
  if (old.eigen_kant === 'nog_vragen' && old.eigen_kant_uiterlijk !== null) {
    return { staat: 'nog_vragen', uiterlijk: old.eigen_kant_uiterlijk }
  }
  return null
}

async function chosenAudience(tx: Tx, casus: DeelCasus, next: BijdrageInvoer): Promise<Publiek> {
  const { publiek, ouderIds } = await resolvePubliek(tx, casus.id, next.publiek)
  const { jeugdigeVanaf, ouderVanaf } = withFamily(casus, next.publiek)
  return { publiek, jeugdigeVanaf, ouderVanaf, ouderIds }
}

async function requireWider(tx: Tx, casus: DeelCasus, old: BijdrageRow, next: Publiek): Promise<void> {
  const lost = [
    ...(organisationsLost(old.publiek, next.publiek) ? ['publiek.organisaties'] : []),
    ...(dayLost(casus, old.jeugdige_vanaf, next.jeugdigeVanaf) ? ['publiek.jeugdigeVanaf'] : []),
    ...(dayLost(casus, old.ouder_vanaf, next.ouderVanaf) ? ['publiek.ouderVanaf'] : []),
    ...((await oudersLost(tx, casus, old, next)) ? ['publiek.ouderIds'] : []),
  ]
  if (lost.length === 0) return
  throw conflict(
    'smaller',
    'Wie dit al zag, hoort ook de correctie te zien. Mocht het niet gedeeld worden? Trek het dan in.',
    lost.map((veld) => ({
      veld,
      code: 'smaller',
      melding: 'Een correctie kan alleen meer mensen bereiken, niet minder.',
    })),
  )
}

function organisationsLost(old: string[] | null, next: string[] | null): boolean {
  if (next === null) return false
  return old === null || old.some((o) => !next.includes(o))
}

async function oudersLost(tx: Tx, casus: DeelCasus, old: BijdrageRow, next: Publiek): Promise<boolean> {
  const chosen = next.ouderIds
  if (chosen === null || old.ouder_vanaf === null || old.ouder_vanaf > casus.vandaag) return false
  const each = sql`select id from persoon where casus_id = ${casus.id} and soort = 'ouder'`
  const saw = old.ouder_ids ?? (await tx.many<{ id: string }>(each)).map(({ id }) => id)
  return saw.some((ouder) => !chosen.includes(ouder))
}

/** A day that has come can't be taken back; one still ahead may move. */
function dayLost(casus: DeelCasus, old: string | null, next: string | null): boolean {
  return old !== null && old <= casus.vandaag && (next === null || next > casus.vandaag)
}
