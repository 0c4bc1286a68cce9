import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type Hangt, persoonsgegevens, type Tabel } from './persoonsgegevens.ts'
import { type Mens, type Mensen, readMensen } from './read-mensen.ts'
import {
  findBehandeling,
  findKop,
  type Kop,
  listOordelen,
  listZienswijzen,
  type OordeelRow,
  type VerzoekRow,
  type ZienswijzeRow,
} from './sql.ts'

type Rij = Record<string, unknown>
export type Stuk = {
  tabel: string
  regel: Tabel
  rijId: string
  rij: Rij
  bron: Mens | undefined
  organisatieId: string | null
  controle: 'derden' | 'kindbelang' | null
  /** The organisation whose refusal holds this back (BGS 1.2 lid 2), and whether that may be told. */
  geweigerd: {
    organisatie: string
    verteld: boolean
    grond: ZienswijzeRow['grond']
    herzienOp: string | null
  } | null
  oordeel: OordeelRow | null
}
export type Dossier = { kop: Kop; mensen: Mensen; stukken: Stuk[]; zienswijzen: ZienswijzeRow[] }

/** What the young person, parents and who carries the casus wrote about a JIM: each needs a decision before the JIM gets it. */
const overJim: ReadonlySet<string> = new Set(['jim', 'jim_ouder', 'afspraak'])
const auteurs = ['door', 'antwoord_door', 'geopend_door'] as const

/**
 * Everything about the person of a checked request, table by table from the registry, each item with its source, the check it
 * needs and what holds it back. The database hands out rows only to the contactpunt (`rechten.rijen`). 404 before the check.
 */
export async function gatherStukken(tx: Tx, verzoek: VerzoekRow): Promise<Dossier> {
  const kop = await findKop(tx, verzoek.id)
  if (!kop) throw notFound()
  const tables = tablesFor(verzoek)
  const [behandeling, zienswijzen, oordelen, ...rows] = await Promise.all([
    findBehandeling(tx, verzoek.id),
    listZienswijzen(tx, verzoek.id),
    listOordelen(tx, verzoek.id),
    ...tables.map(({ naam, hangt }) => readRows(tx, verzoek.id, naam, hangt)),
  ])
  const of = (naam: string) => rows[tables.findIndex((t) => t.naam === naam)] ?? []
  const mensen = await readMensen(tx, of('persoon'), of('betrokkenheid'))
  const context: Context = {
    verzoek,
    kop,
    mensen,
    eigenBetrokken: new Set(
      of('betrokkenheid')
        .filter((b) => b.persoon_id === verzoek.persoon_id)
        .map((b) => String(b.id)),
    ),
    namensKind: behandeling?.bevoegdheid === 'vertegenwoordiger',
    weigeringen: zienswijzen.filter(
      (z) => z.vervallen_op === null && (z.antwoord === 'weigeren' || z.antwoord === 'deels'),
    ),
    oordelen: new Map(oordelen.map((o) => [`${o.tabel}:${o.rij_id}`, o])),
  }
  const stukken = tables.flatMap(({ naam, regel }, i) =>
    (rows[i] ?? [])
      .filter((rij) => concerns(rij, naam, context))
      .map((rij) => toStuk(naam, regel, rij, context)),
  )
  return { kop, mensen, stukken: withoutEventsOfWithheld(stukken), zienswijzen }
}

type Context = {
  verzoek: VerzoekRow
  kop: Kop
  mensen: Mensen
  eigenBetrokken: ReadonlySet<string>
  namensKind: boolean
  weigeringen: ZienswijzeRow[]
  oordelen: ReadonlyMap<string, OordeelRow>
}

function tablesFor({ soort }: VerzoekRow): { naam: string; regel: Tabel; hangt: Hangt }[] {
  const open = Object.entries(persoonsgegevens).flatMap(([naam, regel]) =>
    regel.export.ja ? [{ naam, regel, hangt: regel.export.hangt }] : [],
  )
  return soort === 'inzage'
    ? open
    : open.filter(({ naam }) => ['bijdrage', 'persoon', 'betrokkenheid'].includes(naam))
}

const readRows = async (tx: Tx, verzoekId: string, tabel: string, hangt: Hangt): Promise<Rij[]> =>
  (await tx.many<{ rij: Rij }>(rowsOf(verzoekId, tabel, hangt))).map((r) => r.rij)

/** What hangs on no casus has a function of its own that hands it out. */
function rowsOf(verzoekId: string, tabel: string, hangt: Hangt): Sql {
  if (hangt === 'netwerk') return sql`select r as rij from rechten.netwerk(${verzoekId}, ${tabel}) r`
  if (hangt === 'verhaal') return sql`select r as rij from rechten.verhaal(${verzoekId}, ${tabel}) r`
  return sql`select r as rij from rechten.rijen(${verzoekId}, ${tabel}, ${hangt}) r`
}

/** For a parent who asks about themselves: what they said, and what names them. For the young person: the whole casus. */
function concerns(rij: Rij, tabel: string, { verzoek, kop, eigenBetrokken }: Context): boolean {
  if (verzoek.over_kant === 'jeugdige') return true
  if (tabel === 'persoon') return rij.id === verzoek.persoon_id
  // Of a JIM the database hands out only the rows about them.
  if (verzoek.over_kant === 'jim') return true
  const named = Object.values(rij).some((waarde) => typeof waarde === 'string' && eigenBetrokken.has(waarde))
  return (
    named ||
    rij.persoon_id === verzoek.persoon_id ||
    (kop.actor_id !== null && auteurs.some((a) => rij[a] === kop.actor_id))
  )
}

function toStuk(tabel: string, regel: Tabel, rij: Rij, context: Context): Stuk {
  const bron = auteurs.map((a) => context.mensen.vanActor(rij[a])).find((m) => m !== undefined)
  const organisatieId =
    typeof rij.organisatie_id === 'string' ? rij.organisatie_id : (bron?.organisatieId ?? null)
  const rijId = String(rij.id ?? rij.casus_id ?? rij.aanmelding_id ?? rij.weging_id ?? rij.overleg_id)
  return {
    tabel,
    regel,
    rijId,
    rij,
    bron,
    organisatieId,
    controle: controleOf(tabel, regel, rij, bron, context),
    geweigerd: geweigerdDoor(tabel, rij, rijId, organisatieId, context),
    oordeel: context.oordelen.get(`${tabel}:${rijId}`) ?? null,
  }
}

/** Whose words these are decides which check they need: another person's (AVG 15 lid 4), or the child's when a representative asks. */
function controleOf(
  tabel: string,
  regel: Tabel,
  rij: Rij,
  bron: Mens | undefined,
  c: Context,
): Stuk['controle'] {
  const ik = c.verzoek.persoon_id
  if (tabel === 'persoon') return rij.id === ik ? null : 'derden'
  // Whoever stands in someone's circle never said so themselves.
  if (tabel === 'netwerklid') return 'derden'
  if (c.verzoek.over_kant === 'jim' && overJim.has(tabel)) return 'derden'
  const wie = c.mensen.vanBetrokkenheid(rij.betrokkenheid_id)
  const familie = [wie, bron].find((m) => m?.familie)
  if (!familie || (regel.kolommen.tekst.length === 0 && !wie)) return null
  if (familie.persoonId !== ik) return 'derden'
  return c.namensKind ? 'kindbelang' : null
}

function geweigerdDoor(
  tabel: string,
  rij: Rij,
  rijId: string,
  organisatieId: string | null,
  c: Context,
): Stuk['geweigerd'] {
  const naam = (id: string) => c.mensen.organisatie(id) ?? ''
  // That an organisation asks to wait with telling is itself what waits.
  if (tabel === 'informatie_uitstel' && rij.vervallen_op === null && organisatieId)
    return {
      organisatie: naam(organisatieId),
      verteld: false,
      grond: null,
      herzienOp: String(rij.herzien_op),
    }
  const z = c.weigeringen.find(
    (w) => w.organisatie_id === organisatieId && (w.antwoord === 'weigeren' || w.items.includes(rijId)),
  )
  return z
    ? { organisatie: z.organisatie, verteld: z.mag_verteld, grond: z.grond, herzienOp: z.herzien_op }
    : null
}

/** Whether an item stays out of the copy: an organisation refused it, or the contactpunt decided so. */
export const isWithheld = (s: Stuk): boolean => s.geweigerd !== null || s.oordeel?.besluit === 'niet'
/** Whether an item still waits for a decision of its own. */
export const isUndecided = (s: Stuk): boolean =>
  s.geweigerd === null && s.controle !== null && s.oordeel === null

/** A line on the tijdlijn about something that stays out would tell of it. */
function withoutEventsOfWithheld(stukken: Stuk[]): Stuk[] {
  const out = new Set(stukken.filter(isWithheld).map((s) => s.rijId))
  return stukken.filter((s) => s.tabel !== 'gebeurtenis' || !out.has(String(s.rij.object_id)))
}
