import type { Betrokken, Publiek, Rij, World } from './world.ts'

/**
 * Who may see what, written from the model's words and apart from the policies: it knows no SQL. Days are relative to today.
 * Compared with the database over random worlds; a difference is a leak or a lost word.
 */
export type Kijker = { soort: 'medewerker'; nr: number } | { soort: 'familie'; nr: number }

/** The ways in which this person takes part in a casus today. */
export function deelnames(world: World, casus: number, kijker: Kijker): Betrokken[] {
  return (world.casussen[casus]?.betrokken ?? []).filter((b) => {
    const mine =
      b.kant === 'professional'
        ? kijker.soort === 'medewerker' && b.medewerker === kijker.nr
        : kijker.soort === 'familie' && b.familie === kijker.nr
    const begun = b.van <= 0
    const ended = b.tot !== null && b.tot < 0
    return mine && begun && !ended
  })
}

/** A casus is seen by who takes part in it now. */
export function zietCasus(world: World, casus: number, kijker: Kijker): boolean {
  return deelnames(world, casus, kijker).length > 0
}

/** Something with an audience: professionals by organisation, young person and parents from their day on. */
export function zietPubliek(world: World, casus: number, publiek: Publiek, kijker: Kijker): boolean {
  return deelnames(world, casus, kijker).some((d) => {
    if (d.kant === 'professional') {
      const organisatie = world.medewerkers[d.medewerker]?.organisatie
      return (
        publiek.organisaties === null ||
        (organisatie !== undefined && publiek.organisaties.includes(organisatie))
      )
    }
    const from = d.kant === 'jeugdige' ? publiek.jeugdige : publiek.ouder
    return from !== null && from <= 0
  })
}

/** A row of content. Own words stay the author's own for as long as they take part; a bijdrage also ends, for everyone, and withdrawn is the author's only. */
export function zietRij(world: World, casus: number, rij: Rij, kijker: Kijker): boolean {
  const author = kijker.soort === 'medewerker' && kijker.nr === rij.door
  const ownWords = rij.tabel === 'bijdrage' || rij.tabel === 'weerwoord'
  const shared = zietPubliek(world, casus, rij.publiek, kijker)
  if (!shared && !(ownWords && author && zietCasus(world, casus, kijker))) return false
  if (rij.tabel !== 'bijdrage') return true
  const expired = rij.verloopt !== null && rij.verloopt <= 0
  return !expired && (rij.status !== 'ingetrokken' || author)
}

/** That someone takes part: shared by the row's own audience, and always with that person. */
export function zietBetrokken(world: World, casus: number, b: Betrokken, kijker: Kijker): boolean {
  const self =
    b.kant === 'professional'
      ? kijker.soort === 'medewerker' && b.medewerker === kijker.nr
      : kijker.soort === 'familie' && b.familie === kijker.nr
  return self || zietPubliek(world, casus, b.publiek, kijker)
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
