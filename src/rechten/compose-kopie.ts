import { amsterdamDate } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { activiteiten } from '../kernel/tijdlijn.ts'
import type { Kopie } from './answers.ts'
import { type Dossier, isWithheld, type Stuk } from './gather-stukken.ts'
import { bewaarregels } from './persoonsgegevens.ts'
import type { VerzoekRow } from './sql.ts'

type Waarde = Kopie['onderdelen'][number]['stukken'][number]['velden'][string]
type Gezien = {
  organisatie: string
  actor: string | null
  activiteit: string
  eerste: Date
  laatste: Date
  keren: number
}

/** The copy of a person's file: every item that is given, with who brought it, who can see it and who handled it. What is left out is gone. */
export async function composeKopie(tx: Tx, verzoek: VerzoekRow, dossier: Dossier): Promise<Kopie> {
  const hidden = hiddenOrganisations(dossier)
  const passages = passagesOf(dossier)
  const given = dossier.stukken.filter((s) => !isWithheld(s))
  const titels = [...new Set(given.map((s) => s.tabel))]
  return {
    over: verzoek.over_naam,
    gemaaktOp: verzoek.vandaag,
    regime: await regimeName(tx, dossier),
    onderdelen: titels.flatMap((tabel) => {
      const of = given.filter((s) => s.tabel === tabel)
      const regel = of[0]?.regel
      if (!regel) return []
      const { titel, bewaren, activiteit } = regel
      const stukken = of.map((s) => presentStuk(s, dossier, hidden, passages))
      return [{ tabel, titel, bewaren: bewaarregels[bewaren], activiteit: activiteiten[activiteit], stukken }]
    }),
    wieKeek: await readWieKeek(tx, verzoek, dossier, hidden),
    nietGegeven: dossier.stukken.filter((s) => isWithheld(s) && s.geweigerd?.verteld !== false).length,
  }
}

export type Passage = { woorden: string; vanWie: string }

/** Words that stay out of the whole copy, the longest first: the same sentence may stand in an earlier version too. */
function passagesOf({ stukken }: Dossier): Passage[] {
  const chosen = stukken.flatMap(({ oordeel }) =>
    oordeel?.besluit === 'zonder_woorden'
      ? oordeel.weglaten.map((woorden) => ({ woorden, vanWie: oordeel.van_wie }))
      : [],
  )
  return chosen.sort((a, b) => b.woorden.length - a.woorden.length)
}

async function regimeName(tx: Tx, { kop }: Dossier): Promise<string> {
  const row = await tx.maybe<{ naam: string }>(
    sql`select naam from regime where code = ${kop.regime_code} and versie = ${kop.regime_versie}`,
  )
  return row?.naam ?? kop.regime_code
}

/** Organisations that refused and whose part may not be told of: they stand in no list of sources or recipients. */
function hiddenOrganisations({ zienswijzen }: Dossier): ReadonlySet<string> {
  const silent = zienswijzen.filter(
    (z) => z.vervallen_op === null && z.antwoord === 'weigeren' && !z.mag_verteld,
  )
  return new Set(silent.map((z) => z.organisatie_id))
}

function presentStuk(s: Stuk, dossier: Dossier, hidden: ReadonlySet<string>, passages: readonly Passage[]) {
  return {
    id: s.rijId,
    velden: fieldsOf(s, passages),
    bron: sourceOf(s, dossier),
    ontvangers: [...recipientsOf(s, dossier, hidden), ...derdenOf(s, dossier)],
    weggelaten: s.oordeel?.besluit === 'zonder_woorden' ? s.oordeel.van_wie : '',
  }
}

export function sourceOf(s: Stuk, { mensen }: Pick<Dossier, 'mensen'>): string {
  return s.bron?.rol ?? mensen.organisatie(s.organisatieId) ?? ''
}

/** The fields of an item that say something, keys of technique aside; words to leave out are marked, wherever they stand. */
export function fieldsOf(s: Stuk, passages: readonly Passage[] = []): Record<string, Waarde> {
  const { tekst, gegeven } = s.regel.kolommen
  const shown = [...gegeven, ...tekst].flatMap((kolom) => {
    const waarde = readable(s.rij[kolom])
    return waarde === null || waarde === ''
      ? []
      : [[kolom.replaceAll('_', ' '), without(waarde, passages)] as const]
  })
  return Object.fromEntries(shown)
}

function without(waarde: Waarde, passages: readonly Passage[]): Waarde {
  if (Array.isArray(waarde)) return waarde.map((w) => String(without(w, passages)))
  if (typeof waarde !== 'string') return waarde
  return passages.reduce((t, p) => t.replaceAll(p.woorden, `[weggelaten: woorden van ${p.vanWie}]`), waarde)
}

function readable(waarde: unknown): Waarde {
  if (waarde === null || waarde === undefined) return null
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  if (typeof waarde === 'string') return /^\d{4}-\d\d-\d\dT/.test(waarde) ? momentOf(waarde) : waarde
  const lines = linesIn(waarde, '')
  return lines.length === 0 ? null : lines
}

/** A moment as people read it: day and clock time in Amsterdam. */
function momentOf(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }).format(
    moment,
  )
  return `${amsterdamDate(moment)} ${tijd}`
}

function linesIn(waarde: unknown, pad: string): string[] {
  if (waarde === null || waarde === undefined || waarde === '') return []
  if (Array.isArray(waarde)) return waarde.flatMap((w) => linesIn(w, pad))
  if (typeof waarde === 'object')
    return Object.entries(waarde).flatMap(([naam, w]) =>
      isKey(naam, w) ? [] : linesIn(w, pad === '' ? naam : `${pad} ${naam}`),
    )
  return [pad === '' ? String(waarde) : `${pad.replaceAll('_', ' ')}: ${String(waarde)}`]
}

const isKey = (naam: string, waarde: unknown): boolean =>
  /(^|_)ids?$|Id$/.test(naam) || (typeof waarde === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(waarde))

/** To whom an item is open: by its audience; null is everyone who takes part. */
function recipientsOf(s: Stuk, { mensen }: Dossier, hidden: ReadonlySet<string>): string[] {
  if (!('publiek' in s.rij)) return []
  const publiek = s.rij.publiek as string[] | null
  const organisaties = (publiek ?? [])
    .filter((id) => !hidden.has(id))
    .flatMap((id) => mensen.organisatie(id) ?? [])
  return [
    ...(publiek === null ? ['alle organisaties die meedoen'] : organisaties),
    ...(s.rij.jeugdige_vanaf ? [`de jongere, vanaf ${String(s.rij.jeugdige_vanaf)}`] : []),
    ...(s.rij.ouder_vanaf ? [`ouders, vanaf ${String(s.rij.ouder_vanaf)}`] : []),
  ]
}

/** Third parties to whom a bijdrage was handed on paper, with the day; those that stay out of the copy are not named here either. */
function derdenOf(s: Stuk, { stukken }: Dossier): string[] {
  if (s.tabel !== 'bijdrage') return []
  const given = (tabel: string) =>
    stukken.filter((x) => x.tabel === tabel && !isWithheld(x)).map((x) => x.rij)
  return given('derdendocument_item')
    .filter((item) => item.bijdrage_id === s.rijId)
    .flatMap((item) =>
      given('derdendocument').filter((d) => d.id === item.document_id && d.overgedragen_op !== null),
    )
    .flatMap((document) =>
      given('derde')
        .filter((derde) => derde.id === document.derde_id)
        .map(
          (derde) =>
            `${String(derde.naam)}, ${String(derde.organisatie)}, op papier, ${String(document.overgedragen_op)}`,
        ),
    )
}

/** Who handled the file, by organisation and function; names through the contactpunt (CJEU C-579/21). */
async function readWieKeek(
  tx: Tx,
  verzoek: VerzoekRow,
  { mensen }: Dossier,
  hidden: ReadonlySet<string>,
): Promise<Kopie['wieKeek']> {
  const rows = await tx.many<Gezien>(
    sql`select organisatie, actor, activiteit, eerste, laatste, keren::int from rechten.wie_keek(${verzoek.id})`,
  )
  const found = new Map<string, Kopie['wieKeek'][number]>()
  for (const r of rows) {
    const organisatie = mensen.organisatie(r.organisatie)
    if (organisatie === undefined || hidden.has(r.organisatie)) continue
    const functie = mensen.vanActor(r.actor)?.rol.split(', ')[0] ?? ''
    const waarvoor = activiteiten[r.activiteit as keyof typeof activiteiten] ?? r.activiteit
    const key = `${organisatie}|${functie}|${waarvoor}`
    const [eerste, laatste] = [amsterdamDate(r.eerste), amsterdamDate(r.laatste)]
    const old = found.get(key)
    found.set(key, {
      organisatie,
      functie,
      waarvoor,
      eerste: old && old.eerste < eerste ? old.eerste : eerste,
      laatste: old && old.laatste > laatste ? old.laatste : laatste,
      keren: (old?.keren ?? 0) + r.keren,
    })
  }
  return [...found.values()].sort(
    (a, b) => a.organisatie.localeCompare(b.organisatie, 'nl') || a.functie.localeCompare(b.functie, 'nl'),
  )
}
