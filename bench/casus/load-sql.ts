import { casesOfHeavyUser, perCase, type Size } from './size.ts'

/** Kinds of rows; each has its own range of keys, so that a key can be computed from a number without asking. */
const kinds = {
  organisatie: 0,
  account: 1,
  actor: 2,
  casus: 3,
  persoon: 4,
  betrokkenheid: 5,
  bijdrage: 6,
  spoor: 7,
  afspraak: 8,
} as const
type Kind = keyof typeof kinds

/** SQL for the key of the n-th row of a kind: in the order of making, as uuidv7 gives. */
export const key = (kind: Kind, n: string) =>
  `('018f000${kinds[kind]}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

/** The same key for use outside SQL. */
export const keyOf = (kind: Kind, n: number) =>
  `018f000${kinds[kind]}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const organisationsOf = (size: Size) => Math.max(22, Math.round(size.staff / 50))

/** Every kind of organisation in turn. */
const soorten = [
  'gemeente',
  'wijkteam',
  'politie',
  'om',
  'rvdk',
  'dji',
  'reclassering',
  'gi',
  'veilig_thuis',
  'ggz',
  'ggd',
  'jeugdhulp',
  'school',
  'leerplicht',
  'jongerenwerk',
  'woningcorporatie',
  'halt',
  'slachtofferhulp',
  'werk',
  'sport',
  'vrijwilligers',
  'ervaringsdeskundigen',
] as const
export type OrganisatieSoort = (typeof soorten)[number]

/** The kind of organisation that this member of staff works for. */
export function soortOf(size: Size, member: number): OrganisatieSoort {
  return soorten[(member % organisationsOf(size)) % soorten.length] ?? 'gemeente'
}

/** A step without a common factor deals the cases to staff far apart, and to all of them equally often. */
const STEP = 7919
const seats = perCase.staff

/** The first seat (counted over all cases) that falls to this member; the next one comes `size.staff` seats later. */
export function firstSeatOf(size: Size, member: number): number {
  for (let seat = 0; seat < size.staff; seat++) if ((seat * STEP) % size.staff === member) return seat
  throw new RangeError(`medewerker ${member} bestaat niet`)
}
/** Which member of staff sits on seat `s` of case `i`, and for which organisation. */
const staffOn = (size: Size, i: string, s: string) =>
  `(((${i})::bigint * ${seats} + ${s}) * ${STEP} % ${size.staff})`
const organisationOn = (size: Size, i: string, s: string) =>
  key('organisatie', `${staffOn(size, i, s)} % ${organisationsOf(size)}`)
const seatKey = (i: string, s: string) => key('betrokkenheid', `(${i})::bigint * ${seats + 1} + ${s}`)

/** Cases start in the three years that end a hundred days before the day of loading. */
const start = (i: string) =>
  `((select op from laadmodel.begin) - interval '100 days' - make_interval(mins => ((${i})::bigint * 15485863 % 1576800)::int))`

/** Organisations, accounts and actors; the last ones are the few with many cases. */
export function peopleSql(size: Size): string[] {
  const orgs = organisationsOf(size)
  const all = size.staff + size.heavy
  return [
    `insert into organisatie (id, naam, soort, domein)
      select ${key('organisatie', 'n')}, 'Organisatie ' || n,
        (array[${soorten.map((soort) => `'${soort}'`).join()}])[n % ${soorten.length} + 1],
        (array['zorg','onderwijs','veiligheid','werk','wonen','vrije_tijd','bestuur'])[n % 7 + 1]
      from generate_series(0, ${orgs - 1}) n`,
    `insert into regime_partij select 'pga', ${key('organisatie', 'n')} from generate_series(0, ${orgs - 1}) n`,
    `insert into account (id, soort, issuer, sub, naam)
      select ${key('account', 'n')}, 'medewerker', 'bench', case when n < ${size.staff} then 'staf-' || n else 'veel-' || n - ${size.staff} end,
        'Medewerker ' || n from generate_series(0, ${all - 1}) n`,
    `insert into actor (id, account_id, organisatie_id, naam, functie, telefoon, bel_mij_voor)
      select ${key('actor', 'n')}, ${key('account', 'n')}, ${key('organisatie', `n % ${orgs}`)}, 'Medewerker ' || n, 'begeleider',
        '06 5550 ' || lpad((n % 10000)::text, 4, '0'), 'vragen over deze jongere' from generate_series(0, ${all - 1}) n`,
    `insert into screening (actor_id, wijze, gescreend_op, geheimhouding_op, opleidingen)
      select ${key('actor', 'n')}, 'vog', '2026-01-05', '2026-01-05', '{"zorgvuldig": "2026-01-05", "regels": "2026-01-05"}'
      from generate_series(0, ${all - 1}) n`,
  ]
}

/** Everything of the cases `$1` to `$2`, table by table. */
export function chunkSql(size: Size): Record<string, string> {
  const cases = 'generate_series($1::bigint, $2::bigint) i'
  const seat = (s: string) => staffOn(size, 'i', s)
  return {
    casus: `insert into casus (id, log_naam, regime_code, regime_versie, vraag, vraag_verteld_aan, vraag_op, fase, start,
        geen_vaste_persoon_reden, geen_vaste_persoon_tot)
      select ${key('casus', 'i')}, md5('log ' || i)::uuid, 'pga', 1, t.tekst, 'een begeleider', ${start('i')}::date,
        (array['plan', 'in_uitvoering', 'in_uitvoering', 'afschalen'])[i % 4 + 1], ${start('i')},
        case when i % 10 = 0 then 'Zoekt nog naar iemand die past.' else '' end, case when i % 10 = 0 then date '2099-12-31' end
      from ${cases} join laadmodel.tekst t on t.nr = i * 2654435761 % 4294967296 % 20000`,
    persoon: `insert into persoon (id, casus_id, soort, roepnaam, achternaam, geboortedatum, woonplaats)
      select ${key('persoon', 'i')}, ${key('casus', 'i')}, 'jeugdige', 'Jongere', 'Nummer ' || i,
        (${start('i')} - interval '16 years')::date, 'Merwestad' from ${cases}`,
    betrokkenheid: `insert into betrokkenheid (id, casus_id, regime_code, kant, rollen, actor_id, persoon_id, organisatie_id, van, casus_start,
        jeugdige_vanaf, ouder_vanaf)
      select ${seatKey('i', 's')}, ${key('casus', 'i')}, 'pga', case when s < ${seats} then 'professional' else 'jeugdige' end,
        case when s = 0 then array['casusregisseur'] when s = 1 and i % 10 <> 0 then array['vaste_persoon']
          when s < ${seats} then array['deelnemer'] else array['jeugdige'] end,
        case when s < ${seats} then ${key('actor', seat('s'))} end, case when s = ${seats} then ${key('persoon', 'i')} end,
        case when s < ${seats} then ${organisationOn(size, 'i', 's')} end, ${start('i')}::date, ${start('i')}, ${start('i')}::date, ${start('i')}::date
      from ${cases} cross join generate_series(0, ${seats}) s`,
    plan: `insert into plan (casus_id) select ${key('casus', 'i')} from ${cases}`,
    spoor: `insert into spoor (id, casus_id, soort, doel, door, jeugdige_vanaf, ouder_vanaf)
      select ${key('spoor', 'i')}, ${key('casus', 'i')}, (array['onderwijs', 'werk', 'wonen', 'zorg', 'vrije_tijd'])[i % 5 + 1],
        'Ik wil weer iets te doen hebben', ${key('actor', seat('0'))}, ${start('i')}::date, ${start('i')}::date from ${cases}`,
    afspraak: `insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, eigenaar_actor_id, datum, status, afgerond_op, door,
        gemaakt_op, jeugdige_vanaf, ouder_vanaf)
      select ${key('afspraak', `i * ${perCase.afspraken} + a`)}, ${key('casus', 'i')}, ${key('spoor', 'i')}, left(t.tekst, 60),
        ${seatKey('i', 'a')}, ${key('actor', seat('a'))}, (select op::date from laadmodel.begin) + ((i * 7 + a * 31) % 90 - 30)::int,
        case when a < ${perCase.afsprakenOpen} then 'open' else 'gedaan' end,
        case when a >= ${perCase.afsprakenOpen} then (select op from laadmodel.begin) end, ${key('actor', seat('0'))},
        ${start('i')} + interval '2 days', ${start('i')}::date, ${start('i')}::date
      from ${cases} cross join generate_series(0, ${perCase.afspraken - 1}) a
      join laadmodel.tekst t on t.nr = (i * ${perCase.afspraken} + a) * 2246822519 % 4294967296 % 20000`,
    bijdrage: `insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, eerste_verwerking, publiek, regime_code, regime_versie)
      select ${key('bijdrage', `i * ${perCase.bijdragen} + b`)}, ${key('casus', 'i')},
        (array['goed', 'voorval', 'zorg', 'vraag'])[b % 4 + 1], (array['onderwijs', 'gezin', 'werk', 'vrije_tijd'])[b % 4 + 1], t.tekst,
        ${organisationOn(size, 'i', `b % ${seats}`)}, ${key('actor', seat(`b % ${seats}`))}, ${start('i')} + make_interval(days => b * 9, mins => b),
        case when b in (2, 5, 8) then array[${organisationOn(size, 'i', `b % ${seats}`)}, ${organisationOn(size, 'i', '0')}] end, 'pga', 2
      from ${cases} cross join generate_series(0, ${perCase.bijdragen - 1}) b
      join laadmodel.tekst t on t.nr = (i * ${perCase.bijdragen} + b) * 3266489917 % 4294967296 % 20000`,
  }
}

/** The few who take part in many cases. */
export function heavySql(size: Size): string {
  const cases = Math.min(casesOfHeavyUser, size.cases)
  return `insert into betrokkenheid (id, casus_id, regime_code, kant, rollen, actor_id, organisatie_id, van, casus_start, jeugdige_vanaf, ouder_vanaf)
    select ${key('betrokkenheid', `${(size.cases + 1) * (seats + 1)}::bigint + h * ${cases} + j`)}, ${key('casus', 'i')}, 'pga', 'professional', array['deelnemer'],
      ${key('actor', `${size.staff} + h`)}, ${key('organisatie', `(${size.staff} + h) % ${organisationsOf(size)}`)}, ${start('i')}::date, ${start('i')},
      ${start('i')}::date, ${start('i')}::date
    from generate_series(0, ${size.heavy - 1}) h, generate_series(0, ${cases - 1}) j,
      lateral (select 1 + (j::bigint * ${Math.floor(size.cases / cases)} + h) % ${size.cases} as i) x`
}

/** The lines of the chains `$1` to `$2`: each case leaves five, in the chain of its number, oldest first. */
export function logFunctionSql(size: Size): string {
  return `create or replace function laadmodel.log(vanaf integer, tot integer) returns bigint language plpgsql as $$
    declare
      r logboek.regel; kop logboek.keten; x record; regels bigint := 0;
    begin
      for kop in select * from logboek.keten where nr between vanaf and tot order by nr for update loop
        for x in select i, ${start('i')} + make_interval(days => l * 11) as tijd, l from generate_series(0, ${perCase.log - 1}) l,
            generate_series(case when kop.nr = 0 then 128 else kop.nr::bigint end, ${size.cases}::bigint, 128) i order by 2 loop
          r := row(kop.nr, kop.volgnr + 1, x.tijd, 'casus', 'casus.openen', 'casus:' || ${key('casus', 'x.i')}, 'gelukt', 'http:laadmodel',
            ${key('actor', staffOn(size, 'x.i', 'x.l'))}, ${organisationOn(size, 'x.i', 'x.l')}, 'Voeren van een casus',
            array[md5('log ' || x.i)::uuid], md5(x.i::text) || '-' || left(md5(x.l::text), 16), ''::bytea);
          r.hash := sha256(kop.hash || logboek.inhoud(r));
          insert into logboek.regel select r.*;
          kop.volgnr := r.volgnr; kop.hash := r.hash; regels := regels + 1;
        end loop;
        update logboek.keten set volgnr = kop.volgnr, hash = kop.hash where nr = kop.nr;
      end loop;
      return regels;
    end $$`
}
