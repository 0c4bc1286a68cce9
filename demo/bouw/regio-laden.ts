import type pg from 'pg'
import { demoIssuer } from '../../src/toegang/demo-issuer.ts'
import { kalender } from '../kalender.ts'
import type { OrganisatieSleutel } from '../organisaties.ts'
import type { Persona } from '../persona.ts'
import { type DemoActor, insertRow, type Regio } from '../regio.ts'

/** An organisation of a demo region; `regimes`: where it takes part. */
export type DemoOrganisatie = {
  sleutel: OrganisatieSleutel
  naam: string
  soort: string
  domein: string
  wgsRol: string
  gebied: string
  gemeenteCode: string
  kan: string
  kanNiet: string
  telefoon: string
  regimes: readonly string[]
}
type Wie = { organisaties: readonly DemoOrganisatie[]; personas: readonly Persona[] }

/** Lays down who there is in a region: organisations, accounts, appointments. The day is the database's own today. */
export async function loadRegio(client: pg.Client, { organisaties, personas }: Wie): Promise<Regio> {
  const { rows } = await client.query('select sec.vandaag()::text as vandaag')
  const organisatieIds = await loadOrganisaties(client, organisaties)
  const actoren = await loadPersonas(client, organisatieIds, personas)
  return { client, kalender: kalender(rows[0].vandaag), organisaties: organisatieIds, actoren }
}

async function loadOrganisaties(
  client: pg.Client,
  organisaties: readonly DemoOrganisatie[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { sleutel, wgsRol, kanNiet, gemeenteCode, regimes, ...o } of organisaties) {
    const id = await insertRow(client, 'organisatie', {
      ...o,
      wgs_rol: wgsRol,
      kan_niet: kanNiet,
      gemeente_code: gemeenteCode,
    })
    ids.set(sleutel, id)
    for (const regime of regimes)
      await insertRow(client, 'regime_partij', { regime_code: regime, organisatie_id: id })
  }
  return ids
}

async function loadPersonas(
  client: pg.Client,
  organisatieIds: Map<string, string>,
  personas: readonly Persona[],
): Promise<Map<string, DemoActor>> {
  const actoren = new Map<string, DemoActor>()
  for (const p of personas) {
    const account_id = await insertRow(client, 'account', {
      soort: p.soort,
      issuer: demoIssuer,
      sub: p.gebruiker,
      naam: p.naam,
    })
    const organisatieId = p.organisatie === null ? null : (organisatieIds.get(p.organisatie) ?? null)
    const id = await insertRow(client, 'actor', {
      account_id,
      organisatie_id: organisatieId,
      naam: p.naam,
      functie: p.functie,
      mandaten: p.mandaten,
      telefoon: p.telefoon || null,
      bel_mij_voor: p.belMijVoor,
      moet_melden: p.moetMelden,
    })
    if (organisatieId !== null) await addScreening(client, id)
    actoren.set(p.gebruiker, { id, organisatieId })
  }
  return actoren
}

/** The demo's staff meet what their regimes ask; dates count from today, so that none runs out. */
async function addScreening(client: pg.Client, actorId: string): Promise<void> {
  await client.query(
    `insert into screening (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen)
      select $1, 'vog', sec.vandaag() - 300, sec.vandaag() - 300, jsonb_object_agg(o, sec.vandaag() - 200)
      from unnest(array['zorgvuldig', 'regels', 'werkproces', 'beveiliging', 'ethiek']) o`,
    [actorId],
  )
}
