import { sql, type Tx } from '../kernel/db.ts'

type Rij = Record<string, unknown>
export type Mens = {
  naam: string
  /** Function and organisation of staff; relation of family. */
  rol: string
  organisatieId: string | null
  familie: boolean
  persoonId: string | null
}
/** Who stands behind the keys in a file: staff by function and organisation, family by first name and relation. */
export type Mensen = {
  vanActor(id: unknown): Mens | undefined
  vanBetrokkenheid(id: unknown): Mens | undefined
  organisatie(id: unknown): string | undefined
}

type Medewerker = { id: string; functie: string; organisatie_id: string; organisatie: string }

/** Reads who is behind the keys of a file: staff from the who-is-who, young person and parents from the file itself. */
export async function readMensen(tx: Tx, personen: Rij[], betrokkenheden: Rij[]): Promise<Mensen> {
  const staff = await tx.many<Medewerker>(
    sql`select a.id, a.functie, a.organisatie_id, o.naam as organisatie from actor a join organisatie o on o.id = a.organisatie_id`,
  )
  const organisaties = new Map(
    (await tx.many<{ id: string; naam: string }>(sql`select id, naam from organisatie`)).map((o) => [
      o.id,
      o.naam,
    ]),
  )
  const actoren = new Map<string, Mens>(
    staff.map((m) => [
      m.id,
      {
        naam: '',
        rol: `${m.functie}, ${m.organisatie}`,
        organisatieId: m.organisatie_id,
        familie: false,
        persoonId: null,
      },
    ]),
  )
  const gezin = new Map(personen.map((p) => [String(p.id), familieOf(p)]))
  const perBetrokkenheid = new Map<string, Mens>()
  for (const b of betrokkenheden) {
    const mens = gezin.get(String(b.persoon_id)) ?? actoren.get(String(b.actor_id))
    if (!mens) continue
    perBetrokkenheid.set(String(b.id), mens)
    if (mens.familie && b.actor_id !== null) actoren.set(String(b.actor_id), mens)
  }
  return {
    vanActor: (id) => actoren.get(String(id)),
    vanBetrokkenheid: (id) => perBetrokkenheid.get(String(id)),
    organisatie: (id) => organisaties.get(String(id)),
  }
}

function familieOf(p: Rij): Mens {
  const relatie = p.soort === 'jeugdige' ? 'jongere' : String(p.relatie || 'ouder')
  return {
    naam: String(p.roepnaam ?? ''),
    rol: `${String(p.roepnaam ?? '')} (${relatie})`,
    organisatieId: null,
    familie: true,
    persoonId: String(p.id),
  }
}
