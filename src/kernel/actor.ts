/** Who acts: a member of staff under one appointment, a young person, parent or JIM for themselves, or a job of the system. */
export type Actor = {
  actorId: string
  accountId: string
  soort: 'medewerker' | 'jeugdige' | 'ouder' | 'jim' | 'systeem'
  naam: string
  organisatieId: string | null
  organisatieNaam: string | null
  functie: string
  mandaten: readonly string[]
  taal: 'nl' | 'en'
  thema: 'licht' | 'donker' | 'systeem'
}

export type ActorRow = {
  actor_id: string
  account_id: string
  soort: Actor['soort']
  naam: string
  organisatie_id: string | null
  organisatie_naam: string | null
  functie: string
  mandaten: string[]
  taal: Actor['taal']
  thema: Actor['thema']
}

/** The actor as the door of the database names it. */
export function actorFrom(row: ActorRow): Actor {
  return {
    actorId: row.actor_id,
    accountId: row.account_id,
    soort: row.soort,
    naam: row.naam,
    organisatieId: row.organisatie_id,
    organisatieNaam: row.organisatie_naam,
    functie: row.functie,
    mandaten: row.mandaten,
    taal: row.taal,
    thema: row.thema,
  }
}

/** Whether this actor holds a mandate, such as `pga:wegen`. */
export function holds(actor: Actor, mandaat: string): boolean {
  return actor.mandaten.includes(mandaat)
}
