import { readWettabel } from '../../deelwijzer/wettabel/read-wettabel.ts'
import {
  afspraakVan,
  afwijkingVan,
  bijdrageVan,
  kanBestaan,
  organisatieVan,
  partijenVan,
  schrijverVan,
  spoorVan,
  stapVan,
  toestemmingVan,
  verzoekVan,
} from './belongs.ts'
import { geldt, ouderIsAnder } from './oracle-toestemming.ts'
import type { Betrokken, Consult, Kijker, Publiek, Rij, World } from './world.ts'

/**
 * Who may see what, written from the model's words and apart from the policies: it knows no SQL. Days are relative to today.
 * Compared with the database over random worlds; a difference is a leak or a lost word.
 */
export type { Kijker }

const wettabel = (['steun', 'pga'] as const).flatMap((regime) => readWettabel(regime))

const isSelf = (one: Kijker, other: Kijker) => one.soort === other.soort && one.nr === other.nr
/** Whose involvement this is; undefined: of a person without an account. */
const wie = (b: Betrokken): Kijker | undefined => {
  if (b.kant === 'professional') return { soort: 'medewerker', nr: b.medewerker }
  return b.familie === null ? undefined : { soort: 'familie', nr: b.familie }
}
const isOf = (b: Betrokken, kijker: Kijker) => {
  const one = wie(b)
  return one !== undefined && isSelf(one, kijker)
}

/** The ways in which this person takes part in a casus on a day, counted from the world's own. */
export function deelnames(world: World, casus: number, kijker: Kijker, dag = 0): Betrokken[] {
  return (world.casussen[casus]?.betrokken ?? []).filter(
    (b) => isOf(b, kijker) && b.van <= dag && (b.tot === null || b.tot >= dag),
  )
}

/** A casus is seen by who takes part in it now. */
export function zietCasus(world: World, casus: number, kijker: Kijker, dag = 0): boolean {
  return deelnames(world, casus, kijker, dag).length > 0
}

/** Something with an audience: professionals by organisation, young person and parents from their day on. */
export function zietPubliek(world: World, casus: number, publiek: Publiek, kijker: Kijker, dag = 0): boolean {
  return deelnames(world, casus, kijker, dag).some((d) => {
    if (d.kant === 'professional') {
      const organisatie = world.medewerkers[d.medewerker]?.organisatie
      return (
        publiek.organisaties === null ||
        (organisatie !== undefined && publiek.organisaties.includes(organisatie))
      )
    }
    if (d.kant === 'jeugdige') return publiek.jeugdige !== null && publiek.jeugdige <= dag
    const forThem = publiek.ouders === null || publiek.ouders.includes(d.ouder)
    return forThem && publiek.ouder !== null && publiek.ouder <= dag
  })
}

/**
 * A row of content. Own words stay the author's own for as long as they take part; a bijdrage also ends, for everyone, and withdrawn is the
 * author's only. What is said about something would tell of it: it goes with what it is about, but one's own weerwoord stays.
 */
export function zietRij(world: World, casus: number, written: Rij, kijker: Kijker, dag = 0): boolean {
  const takesPart = zietCasus(world, casus, kijker, dag)
  if (!takesPart || !kanBestaan(world, written)) return false
  const rij = { ...written, publiek: { ...written.publiek, ouders: oudersVan(world, casus, written) } }
  const shared = zietPubliek(world, casus, rij.publiek, kijker, dag)
  const author = isSelf(kijker, rij.door)
  const about = bijdrageVan(world, casus, rij)
  const sees = (other: Rij | undefined) => other !== undefined && zietRij(world, casus, other, kijker, dag)
  switch (rij.tabel) {
    case 'bijdrage':
      return (shared || author) && zietBijdrage(world, casus, rij, kijker, dag)
    case 'eigen_kant':
      return (shared || author) && sees(about)
    case 'weerwoord':
      return author || (shared && (about === undefined || sees(about)))
    case 'gebeurtenis':
      return shared && about !== undefined && zietRegel(world, casus, [rij, about], kijker, dag)
    case 'gebruiksvraag':
      return (shared || (about !== undefined && isSelf(kijker, about.door))) && sees(about)
    case 'steunt_op': {
      const stap = stapVan(world, casus, rij)
      return shared && sees(about) && (stap === undefined || sees(stap))
    }
    case 'informatieverzoek':
      return zietVerzoek(world, casus, rij, rij, kijker, dag)
    case 'verzoekreden': {
      const verzoek = verzoekVan(world, casus, rij)
      return verzoek !== undefined && zietVerzoek(world, casus, rij, verzoek, kijker, dag)
    }
    case 'dekking':
      return shared && sees(afwijkingVan(world, casus, rij))
    case 'afspraak': {
      const track = spoorVan(world, casus, rij)
      return shared && (track === undefined || isEigenaar(world, casus, kijker, dag) || sees(track))
    }
    case 'akkoord':
      return shared && sees(afspraakVan(world, casus, rij))
    case 'spoor':
    case 'overleg':
    case 'afwijking':
      return shared
  }
}

/** What hangs on something is for no more parents than that (null = each parent). */
function oudersVan(world: World, casus: number, rij: Rij): number[] | null {
  const bron = bronVan(world, casus, rij)
  const outer = bron === undefined ? null : oudersVan(world, casus, bron)
  const own = rij.publiek.ouders
  if (own === null || outer === null) return own ?? outer
  return own.filter((ouder) => outer.includes(ouder))
}

function bronVan(world: World, casus: number, rij: Rij): Rij | undefined {
  switch (rij.tabel) {
    case 'eigen_kant':
    case 'weerwoord':
    case 'gebruiksvraag':
    case 'steunt_op':
      return bijdrageVan(world, casus, rij)
    // A line names the bijdrage it is about, or only tells of it.
    case 'gebeurtenis':
      return rij.ookVoorVrager ? bijdrageVan(world, casus, rij) : undefined
    case 'verzoekreden':
      return verzoekVan(world, casus, rij)
    case 'dekking':
      return afwijkingVan(world, casus, rij)
    case 'afspraak':
      return spoorVan(world, casus, rij)
    case 'akkoord':
      return afspraakVan(world, casus, rij)
    default:
      return undefined
  }
}

/** In these worlds the first who takes part owns every afspraak, and answers for it: what is theirs to do stays theirs to read. */
function isEigenaar(world: World, casus: number, kijker: Kijker, dag: number): boolean {
  const [first] = world.casussen[casus]?.betrokken ?? []
  return first !== undefined && deelnames(world, casus, kijker, dag).includes(first)
}

function zietBijdrage(world: World, casus: number, rij: Rij, kijker: Kijker, dag: number): boolean {
  const expired = rij.verloopt !== null && rij.verloopt <= dag
  const withdrawn = rij.status === 'ingetrokken' && !isSelf(kijker, rij.door)
  return (
    !expired &&
    !withdrawn &&
    magOntvangen(world, casus, rij, kijker, dag) &&
    isToegestaan(world, casus, rij, kijker, dag)
  )
}

/**
 * A line of the tijdlijn tells kind and category of a bijdrage: who may not receive that doesn't read it, unless they wrote the line; on a
 * consent it goes with the bijdrage.
 */
function zietRegel(
  world: World,
  casus: number,
  [rij, about]: [Rij, Rij],
  kijker: Kijker,
  dag: number,
): boolean {
  if (about.toestemming !== null) return zietRij(world, casus, about, kijker, dag)
  return isSelf(kijker, schrijverVan(rij, about)) || magOntvangen(world, casus, about, kijker, dag)
}

/** A question is between who asks and who is asked; family reads it from the day it is released to them. */
function zietVerzoek(
  world: World,
  casus: number,
  rij: Rij,
  verzoek: Rij,
  kijker: Kijker,
  dag: number,
): boolean {
  const publiek = { ...rij.publiek, organisaties: partijenVan(world, rij, verzoek) }
  return zietPubliek(world, casus, publiek, kijker, dag)
}

/** What someone wrote themselves, or a colleague of their organisation. */
function isVanMij(world: World, rij: Rij, kijker: Kijker): boolean {
  const own = organisatieVan(world, kijker)
  return isSelf(kijker, rij.door) || (own !== undefined && own === organisatieVan(world, rij.door))
}

/**
 * Someone's own organisation knows what it brought in; anyone else must be a party that the law lets receive it. Where the law says 'if there is
 * consent', a consent must stand with it: never for the young person, for a parent from 16 on, and not for what the family itself tells.
 */
function magOntvangen(world: World, nr: number, rij: Rij, kijker: Kijker, dag: number): boolean {
  if (isVanMij(world, rij, kijker)) return true
  const casus = world.casussen[nr]
  const own = organisatieVan(world, kijker)
  return deelnames(world, nr, kijker, dag).some(({ kant }) => {
    const partij = kant === 'professional' ? world.soorten[own ?? 0] : kant
    const cel = wettabel.find(
      (r) =>
        r.regime === casus?.regime &&
        r.partij === partij &&
        r.categorie === rij.categorie &&
        r.richting === 'ontvangen',
    )
    if (casus === undefined || cel === undefined || cel.uitkomst === 'nee') return false
    if (!cel.mits.includes('toestemming') || rij.toestemming !== null || rij.door.soort === 'familie')
      return true
    return kant === 'jeugdige' || (kant === 'ouder' && !ouderIsAnder(world, casus, dag))
  })
}

/** What rests on a consent: the source and the young person need none, a parent from 16 on, another organisation always. */
function isToegestaan(world: World, nr: number, rij: Rij, kijker: Kijker, dag: number): boolean {
  const t = toestemmingVan(world, nr, rij)
  const casus = world.casussen[nr]
  const bron = organisatieVan(world, rij.door)
  if (t === undefined || casus === undefined || bron === undefined) return true
  const holds = (aan: number | 'ouders') =>
    geldt(world, casus, t, dag, { bron, categorie: rij.categorie, aan })
  return deelnames(world, nr, kijker, dag).some((d) => {
    if (d.kant === 'jeugdige') return true
    if (d.kant === 'ouder') return !ouderIsAnder(world, casus, dag) || holds('ouders')
    const organisatie = world.medewerkers[d.medewerker]?.organisatie ?? 0
    return organisatie === bron || holds(organisatie)
  })
}

/** That someone takes part: shared by the row's own audience, and always with that person. */
export function zietBetrokken(world: World, casus: number, b: Betrokken, kijker: Kijker, dag = 0): boolean {
  return isOf(b, kijker) || zietPubliek(world, casus, b.publiek, kijker, dag)
}

/** Who it is about: seen by who takes part, but no parent sees the other parent. */
export function zietPersoon(
  world: World,
  casus: number,
  wat: 'jeugdige' | number,
  kijker: Kijker,
  dag = 0,
): boolean {
  return deelnames(world, casus, kijker, dag).some(
    (d) => d.kant !== 'ouder' || wat === 'jeugdige' || d.ouder === wat,
  )
}

/** A question about who looked: of who asked, for as long as they take part, and of the contactpunt. */
export function zietKijkvraag(
  world: World,
  casus: number,
  familie: number,
  kijker: Kijker,
  dag = 0,
): boolean {
  const contactpunt =
    kijker.soort === 'medewerker' && world.medewerkers[kijker.nr]?.mandaten.includes('contactpunt')
  const asked = isSelf(kijker, { soort: 'familie', nr: familie }) && zietCasus(world, casus, kijker, dag)
  return contactpunt === true || asked
}

/** A consult: professionals of its circle; withdrawn, who wrote it only. */
export function zietConsult(world: World, consult: Consult, kijker: Kijker): boolean {
  const own = organisatieVan(world, kijker)
  if (own === undefined) return false
  if (kijker.nr === consult.door) return true
  return consult.status !== 'ingetrokken' && (consult.kring === null || consult.kring.includes(own))
}

/** An answer goes with its consult; withdrawn, who wrote it only. Thanks go with the answer. */
export function zietConsultantwoord(world: World, consult: Consult, nr: number, kijker: Kijker): boolean {
  const antwoord = consult.antwoorden[nr]
  if (antwoord === undefined || !zietConsult(world, consult, kijker)) return false
  return antwoord.status === 'geldig' || (kijker.soort === 'medewerker' && kijker.nr === antwoord.door)
}

/** An aanmelding: its maker; once sent, who may receive it for that organisation or weigh under that regime. */
export function zietAanmelding(world: World, nr: number, kijker: Kijker): boolean {
  const a = world.aanmeldingen[nr]
  if (!a || kijker.soort !== 'medewerker') return false
  const me = world.medewerkers[kijker.nr]
  if (a.door === kijker.nr) return true
  if (a.status === 'concept' || !me) return false
  const receives = a.ontvanger === me.organisatie && me.mandaten.includes(`${a.regime}:ontvangen`)
  return receives || me.mandaten.includes(`${a.regime}:wegen`)
}
