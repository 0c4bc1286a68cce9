import type { Actor } from '../kernel/actor.ts'
import { type Sql, sql } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import { selectGeldigeToestemmingen, type ToestemmingKeuze } from './check-toestemming.ts'
import type { PubliekAntwoord } from './contract.ts'
import { mayContribute } from './policy.ts'
import { type DeelCasus, type Geheim, metToestemming, selectCasus, selectGeheim } from './sql.ts'

type RegimeRow = {
  code: string
  naam: string
  jeugdige_ziet: 'alles_tenzij' | 'plan'
  ouder_ziet: 'alles_tenzij' | 'plan'
  categorieen: string[]
}
type MensRow = {
  organisatie_id: string
  organisatie: string
  soort: string
  met_toestemming: string[]
  actor_id: string | null
  rollen: string[]
  naam: string | null
  functie: string | null
  telefoon: string | null
  moet_melden: string | null
}
type FamilieRow = { soort: 'jeugdige' | 'ouder'; roepnaam: string; relatie: string; account: boolean }

/** Who can be chosen as audience: what `betrokkenheid` shows this actor, because taking part is itself shared. */
export function publiekQueries(casusId: string, spoor: string): Sql[] {
  return [
    selectCasus(casusId),
    sql`select r.code, r.naam, r.gegevens ->> 'jeugdigeZiet' as jeugdige_ziet, r.gegevens ->> 'ouderZiet' as ouder_ziet,
        r.gegevens -> 'categorieen' as categorieen
      from casus c join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
      where c.id = ${casusId}`,
    sql`select o.id as organisatie_id, o.naam as organisatie, o.soort, ${metToestemming(sql`${casusId}::uuid`)} as met_toestemming, b.actor_id, b.rollen, a.naam, a.functie, a.telefoon, a.moet_melden
      from betrokkenheid b join organisatie o on o.id = b.organisatie_id left join actor a on a.id = b.actor_id
      where b.casus_id = ${casusId} and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag()) order by o.naam, a.naam`,
    sql`select p.soort, p.roepnaam, p.relatie, exists (select from betrokkenheid b where b.persoon_id = p.id and b.casus_id = p.casus_id
        and b.actor_id is not null and (b.tot is null or b.tot >= sec.vandaag())) as account
      from persoon p where p.casus_id = ${casusId} and p.soort <> 'jim' order by p.soort, p.roepnaam`,
    recordReading({
      activiteit: 'delen',
      actie: 'publiek.lezen',
      object: `casus:${casusId}`,
      spoor,
      casusId,
    }),
    selectGeheim(casusId),
    selectGeldigeToestemmingen(casusId),
  ]
}

/** The organisations, the family and the regime as the chooser of an audience needs them; 404 when the casus is unseen. */
export function presentPubliek(rows: unknown[][], actor: Actor): PubliekAntwoord {
  const casus = (rows[0] as DeelCasus[])[0]
  const regime = (rows[1] as RegimeRow[])[0]
  if (!casus || !regime) throw notFound()
  const people = rows[2] as MensRow[]
  const family = rows[3] as FamilieRow[]
  const jeugdige = family.find((f) => f.soort === 'jeugdige')
  return {
    jeugdige: { roepnaam: jeugdige?.roepnaam ?? '', account: jeugdige?.account ?? false },
    ouders: family
      .filter((f) => f.soort === 'ouder')
      .map((f) => ({ naam: f.roepnaam, relatie: f.relatie, account: f.account })),
    regime: {
      code: regime.code,
      naam: regime.naam,
      jeugdigeZiet: regime.jeugdige_ziet,
      ouderZiet: regime.ouder_ziet,
      categorieen: regime.categorieen,
    },
    organisaties: byOrganisatie(people, actor.organisatieId),
    vastePersoon: vastePersoon(people, actor.actorId),
    // A parent rests nothing on a consent, and must not learn from it what the other parent answered.
    ...presentVoorwaarden(rows[5] as Geheim[], casus.kant === 'ouder' ? [] : (rows[6] as ToestemmingKeuze[])),
    abilities: { magBijdragen: mayContribute(casus) === null },
  }
}

function presentVoorwaarden(
  [asked]: Geheim[],
  geldig: ToestemmingKeuze[],
): Pick<PubliekAntwoord, 'geheim' | 'toestemming'> {
  const ouderIsAnder = asked?.ouder_is_ander ?? true
  return {
    geheim: { categorieen: asked?.categorieen ?? [], gronden: asked?.gronden ?? [], ouderIsAnder },
    toestemming: {
      geven: asked?.met_toestemming ?? [],
      ouders: ouderIsAnder ? (asked?.ouders_met_toestemming ?? []) : [],
      geldig: geldig.map((t) => ({
        id: t.id,
        soort: t.soort,
        waarvoor: t.waarvoor,
        aan: t.aan,
        aanOuders: t.aan_ouders,
        categorieen: t.categorieen,
        tot: t.tot,
        ja: t.ja,
      })),
    },
  }
}

function byOrganisatie(people: readonly MensRow[], own: string | null): PubliekAntwoord['organisaties'] {
  const found = new Map<string, PubliekAntwoord['organisaties'][number]>()
  for (const p of people) {
    const entry = found.get(p.organisatie_id) ?? {
      id: p.organisatie_id,
      naam: p.organisatie,
      soort: p.soort,
      eigen: p.organisatie_id === own,
      metToestemming: p.met_toestemming,
      mensen: [],
    }
    if (p.naam !== null)
      entry.mensen.push({ naam: p.naam, functie: p.functie ?? '', moetMelden: p.moet_melden ?? '' })
    found.set(p.organisatie_id, entry)
  }
  return [...found.values()]
}

function vastePersoon(people: readonly MensRow[], self: string): PubliekAntwoord['vastePersoon'] {
  const p = people.find((m) => m.rollen.includes('vaste_persoon') && m.naam !== null)
  if (!p) return null
  return {
    naam: p.naam ?? '',
    functie: p.functie ?? '',
    organisatie: p.organisatie,
    telefoon: p.telefoon,
    ikzelf: p.actor_id === self,
  }
}
