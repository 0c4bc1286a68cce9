import { readWettabel } from '../../deelwijzer/wettabel/read-wettabel.ts'
import type { Betrokken, Kijker, Publiek, Rij, World } from './world.ts'

/**
 * Who may see what, written from the model's words and apart from the policies: it knows no SQL. Days are relative to today.
 * Compared with the database over random worlds; a difference is a leak or a lost word.
 */
export type { Kijker }

const wettabel = (['steun', 'pga'] as const).flatMap((regime) => readWettabel(regime))

/** The ways in which this person takes part in a casus on a day, counted from the world's own. */
export function deelnames(world: World, casus: number, kijker: Kijker, dag = 0): Betrokken[] {
  return (world.casussen[casus]?.betrokken ?? []).filter((b) => {
    const mine =
      b.kant === 'professional'
        ? kijker.soort === 'medewerker' && b.medewerker === kijker.nr
        : kijker.soort === 'familie' && b.familie === kijker.nr
    const begun = b.van <= dag
    const ended = b.tot !== null && b.tot < dag
    return mine && begun && !ended
  })
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
    const from = d.kant === 'jeugdige' ? publiek.jeugdige : publiek.ouder
    return from !== null && from <= dag
  })
}

/** The bijdrage that an own side or a weerwoord belongs to: of the bijdragen of its casus, counted round. */
export function bijdrageVan(world: World, casus: number, rij: Rij): Rij | undefined {
  if (rij.bij === null) return undefined
  const all = (world.casussen[casus]?.rijen ?? []).filter((r) => r.tabel === 'bijdrage')
  return all[rij.bij % Math.max(1, all.length)]
}

/** The track of an afspraak: of those of its casus, counted round; undefined for the track that everyone in the casus sees. */
export const spoorVan = (world: World, casus: number, rij: Rij) => countedRound(world, casus, rij, 'spoor')
/** The afspraak that an answer is about; without one there is no answer. */
export const afspraakVan = (world: World, casus: number, rij: Rij) =>
  countedRound(world, casus, { ...rij, bij: rij.bij ?? 0 }, 'afspraak')

function countedRound(world: World, casus: number, { bij }: Rij, tabel: Rij['tabel']): Rij | undefined {
  const all = (world.casussen[casus]?.rijen ?? []).filter((r) => r.tabel === tabel)
  return bij === null ? undefined : all[bij % Math.max(1, all.length)]
}

/** In these worlds the first who takes part owns every afspraak, and answers for it: what is theirs to do stays theirs to read. */
function isEigenaar(world: World, casus: number, kijker: Kijker, dag: number): boolean {
  const [first] = world.casussen[casus]?.betrokken ?? []
  return first !== undefined && deelnames(world, casus, kijker, dag).includes(first)
}

/**
 * A row of content. Own words stay the author's own for as long as they take part; a bijdrage also ends, for everyone, and withdrawn is the
 * author's only. What is said about a bijdrage would tell of it: with the bijdrage it goes, but one's own weerwoord stays.
 */
export function zietRij(world: World, casus: number, rij: Rij, kijker: Kijker, dag = 0): boolean {
  const author = kijker.soort === rij.door.soort && kijker.nr === rij.door.nr
  const ownWords = rij.tabel === 'bijdrage' || rij.tabel === 'weerwoord' || rij.tabel === 'eigen_kant'
  const shared = zietPubliek(world, casus, rij.publiek, kijker, dag)
  if (!shared && !(ownWords && author && zietCasus(world, casus, kijker, dag))) return false
  const about = bijdrageVan(world, casus, rij)
  switch (rij.tabel) {
    case 'bijdrage': {
      const expired = rij.verloopt !== null && rij.verloopt <= dag
      return !expired && (rij.status !== 'ingetrokken' || author) && magOntvangen(world, casus, rij, kijker)
    }
    case 'eigen_kant':
      return about !== undefined && zietRij(world, casus, about, kijker, dag)
    case 'weerwoord':
      return about === undefined || author || zietRij(world, casus, about, kijker, dag)
    case 'spoor':
    case 'overleg':
      return true
    case 'afspraak': {
      const track = spoorVan(world, casus, rij)
      return (
        track === undefined ||
        isEigenaar(world, casus, kijker, dag) ||
        zietRij(world, casus, track, kijker, dag)
      )
    }
    case 'akkoord': {
      const under = afspraakVan(world, casus, rij)
      return under !== undefined && zietRij(world, casus, under, kijker, dag)
    }
  }
}

/** Someone's own organisation knows what it brought in; anyone else must be a party that the law lets receive it, and not only with a consent unless family told it. */
function magOntvangen(world: World, casus: number, rij: Rij, kijker: Kijker): boolean {
  if (kijker.soort === rij.door.soort && kijker.nr === rij.door.nr) return true
  const organisatie = (k: Kijker) =>
    k.soort === 'medewerker' ? world.medewerkers[k.nr]?.organisatie : undefined
  const own = organisatie(kijker)
  if (own !== undefined && own === organisatie(rij.door)) return true
  const partij = own === undefined ? 'jeugdige' : world.soorten[own]
  return wettabel.some(
    (r) =>
      r.regime === world.casussen[casus]?.regime &&
      r.partij === partij &&
      r.categorie === rij.categorie &&
      r.richting === 'ontvangen' &&
      r.uitkomst !== 'nee' &&
      (rij.door.soort === 'familie' || !r.mits.includes('toestemming')),
  )
}

/** That someone takes part: shared by the row's own audience, and always with that person. */
export function zietBetrokken(world: World, casus: number, b: Betrokken, kijker: Kijker, dag = 0): boolean {
  const self =
    b.kant === 'professional'
      ? kijker.soort === 'medewerker' && b.medewerker === kijker.nr
      : kijker.soort === 'familie' && b.familie === kijker.nr
  return self || zietPubliek(world, casus, b.publiek, kijker, dag)
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
