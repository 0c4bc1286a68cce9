import { sql, type Tx } from '../../kernel/db.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { getRegime, type Regime } from '../../regime/index.ts'
import { findMogelijkDubbel } from '../find-mogelijk-dubbel.ts'
import { type Inleesverslag, type KopKolom, LeesFout, readAanmeldingen, readKop } from '../inlezen/index.ts'
import type { Sleutels } from '../sleutels.ts'
import type { Toewijzing, Verslag } from './contract.ts'
import { type InlezingRow, inlezingColumns } from './inlezing-row.ts'
import { type GelezenRij, storeRijen } from './store-rijen.ts'
import { findToewijzing, rememberToewijzing } from './toewijzing.ts'

/** A transaction as the sender of the file, for each step anew: progress is seen while the rows are not there yet. */
export type AsSender = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

type Begin = { row: InlezingRow; bytes: Buffer; regime: Regime; peildatum: string }
type Gelezen = { rijen: GelezenRij[]; verslag: Inleesverslag }

const PROGRESS_MS = 500

/**
 * Reads one file under the sender's own sight. All accepted rows are stored in one transaction at the end, so a broken-off run leaves
 * nothing and begins anew; then the file is deleted and the report kept. A file that asks for columns waits.
 */
export async function performInlezing(
  inlezingId: string,
  asSender: AsSender,
  sleutels: Sleutels,
  spoor: string,
): Promise<void> {
  const begin = await asSender((tx) => startInlezing(tx, inlezingId))
  if (!begin) return
  let kolommen: readonly KopKolom[] = []
  try {
    kolommen = await readKop(begin.bytes, begin.row.bestandsnaam)
    const toewijzing = begin.row.toewijzing ?? (await asSender((tx) => findToewijzing(tx, kolommen)))
    const gelezen = await readRijen(begin, toewijzing, (verwerkt, deel) =>
      asSender((tx) => saveProgress(tx, inlezingId, verwerkt, deel)),
    )
    await asSender((tx) => finishInlezing(tx, begin, kolommen, gelezen, sleutels, spoor))
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error
    await asSender((tx) => refuseBestand(tx, begin.row, kolommen, error, spoor))
  }
}

/** Undefined when it was done, thrown away, or waits for columns: the same task twice does nothing twice. */
async function startInlezing(tx: Tx, id: string): Promise<Begin | undefined> {
  const row = await tx.maybe<InlezingRow>(sql`update inlezing set status = 'bezig', verwerkt = 0
    where id = ${id} and status in ('wacht', 'bezig') returning ${inlezingColumns}`)
  const file = await tx.maybe<{ inhoud: Buffer }>(
    sql`select inhoud from inlezing_bestand where inlezing_id = ${id}`,
  )
  if (!row || !file) return undefined
  const day = await tx.maybe<{ vandaag: string }>(sql`select sec.vandaag()::text as vandaag`)
  return {
    row,
    bytes: file.inhoud,
    regime: await getRegime(tx, row.regime_code),
    peildatum: day?.vandaag ?? '',
  }
}

async function readRijen(
  { row, bytes, regime, peildatum }: Begin,
  toewijzing: Toewijzing | undefined,
  progress: (verwerkt: number, deel: number) => Promise<void>,
): Promise<Gelezen> {
  const rijen: GelezenRij[] = []
  let told = Date.now()
  let verwerkt = 0
  let verslag: Inleesverslag | undefined
  const opties = {
    peildatum,
    categorieen: new Set(regime.gegevens.categorieen),
    ...(toewijzing ? { toewijzing } : {}),
  }
  for await (const uitkomst of readAanmeldingen(bytes, row.bestandsnaam, opties)) {
    if (uitkomst.soort === 'verslag') verslag = uitkomst.verslag
    if (uitkomst.soort === 'aangenomen') rijen.push(uitkomst)
    if (!('deel' in uitkomst)) continue
    verwerkt++
    if (Date.now() - told < PROGRESS_MS) continue
    await progress(verwerkt, uitkomst.deel)
    told = Date.now()
  }
  if (!verslag)
    throw new LeesFout(
      'beschadigd',
      'Dit bestand houdt halverwege op. Sla het opnieuw op en probeer het nog eens.',
    )
  return { rijen, verslag }
}

async function saveProgress(tx: Tx, id: string, verwerkt: number, deel: number): Promise<void> {
  await tx.run(
    sql`update inlezing set verwerkt = ${verwerkt}, verslag = ${JSON.stringify({ deel })} where id = ${id}`,
  )
}

async function finishInlezing(
  tx: Tx,
  { row, regime }: Begin,
  kolommen: readonly KopKolom[],
  { rijen, verslag }: Gelezen,
  sleutels: Sleutels,
  spoor: string,
): Promise<void> {
  const open = await tx.maybe(sql`select from inlezing where id = ${row.id} and status = 'bezig' for update`)
  if (!open) return // thrown away, or finished by another run, while this one was reading
  if (row.toewijzing) await rememberToewijzing(tx, kolommen, row.toewijzing)
  const nieuw = await storeRijen(tx, row.id, regime, rijen, sleutels)
  const dubbel = await findMogelijkDubbel(tx, regime.code, new Set(nieuw.map((n) => n.id)), sleutels)
  await tx.run(sql`delete from inlezing_bestand where inlezing_id = ${row.id}`)
  await tx.run(sql`update inlezing set status = 'klaar', klaar_op = sec.nu(), rijen = ${verslag.rijen}, verwerkt = ${verslag.rijen},
    aangenomen = ${verslag.aangenomen}, geweigerd = ${verslag.geweigerd}, al_bekend = ${rijen.length - nieuw.length},
    verslag = ${JSON.stringify(describeVerslag(verslag, kolommen, dubbel))}, versie = versie + 1 where id = ${row.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'inlezing.lezen',
    object: `inlezing:${row.id}`,
    betrokkenen: nieuw.map((n) => n.log_naam),
    spoor,
  })
}

function describeVerslag(v: Inleesverslag, kolommen: readonly KopKolom[], mogelijkDubbel: string[]): Verslag {
  return {
    deel: 1,
    melding: '',
    kolommen: kolommenOf(kolommen),
    blad: v.kop.blad,
    fouten: v.fouten.map(({ rij, veld, code, reden }) => ({ rij, veld, code, reden })),
    waarschuwingen: v.waarschuwingen,
    vervallenKolommen: [...v.vervallenKolommen],
    vervallenDoorRegime: [...v.vervallenDoorRegime],
    onbekendeKolommen: [...v.onbekendeKolommen],
    overgeslagen: v.overgeslagen.map(({ rij, reden }) => ({ rij, reden })),
    overgeslagenBladen: v.kop.overgeslagenBladen.map(({ naam, reden }) => ({ naam, reden })),
    legeRijen: v.legeRijen.aantal,
    mogelijkDubbel,
  }
}

const kolommenOf = (kolommen: readonly KopKolom[]) =>
  kolommen.map(({ kop, veld, vervalt }) => ({ kop, veld: veld ?? null, vervalt }))

/** Required columns missing and headers to choose from: the person is asked. Anything else: the file is refused with its sentence, and deleted. */
async function refuseBestand(
  tx: Tx,
  row: InlezingRow,
  kolommen: readonly KopKolom[],
  fout: LeesFout,
  spoor: string,
): Promise<void> {
  const asks = (fout.code === 'kolommen_ontbreken' || fout.code === 'geen_kop') && kolommen.length > 0
  const verslag: Partial<Verslag> = { melding: fout.message, kolommen: kolommenOf(kolommen) }
  if (!asks) await tx.run(sql`delete from inlezing_bestand where inlezing_id = ${row.id}`)
  await tx.run(sql`update inlezing set status = ${asks ? 'vraagt_kolommen' : 'mislukt'}, klaar_op = case when ${asks} then null else sec.nu() end,
    verslag = ${JSON.stringify(verslag)}, versie = versie + 1 where id = ${row.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: asks ? 'inlezing.vragen' : 'inlezing.weigeren',
    object: `inlezing:${row.id}`,
    betrokkenen: [],
    spoor,
  })
}
