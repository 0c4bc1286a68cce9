import type pg from 'pg'

/** A leak that someone could make, and the tables in which the oracle must see it. */
export type Gat = { naam: string; tabellen: string[]; maak(client: pg.ClientBase): Promise<void> }

/** A policy that narrows is gone. */
const weg = (tabel: string, policy: string, ...ook: string[]): Gat => ({
  naam: `${tabel} zonder ${policy}`,
  tabellen: [tabel, ...ook],
  maak: async (client) => {
    await client.query(`drop policy ${policy} on ${tabel}`)
  },
})

/** A table that shows everything. */
const open = (tabel: string): Gat => ({
  naam: `${tabel} open voor iedereen`,
  tabellen: [tabel],
  maak: async (client) => {
    await client.query(`create policy lek on ${tabel} for select to verbonden_app using (true)`)
  },
})

/** A rule that leaves out one of its conditions; throws when its text doesn't hold that condition any more. */
export const zonder = (naam: string, functie: string, from: string, to: string): Gat => ({
  naam,
  tabellen: ['bijdrage'],
  maak: async (client) => {
    const { rows } = await client.query(
      `select pg_get_functiondef(p.oid) as tekst, p.proowner::regrole::text as eigenaar, p.provolatile as soort
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname || '.' || p.proname = $1`,
      [functie],
    )
    const [{ tekst, eigenaar }] = rows
    if (!tekst.includes(from)) throw new Error(`${functie} doesn't hold '${from}'`)
    await client.query(`set local role ${eigenaar}`)
    await client.query(tekst.replace(from, () => to))
    await client.query('set local role verbonden_owner')
  },
})

/** The rule of sight on a table, without asking for which parent it is. */
const beideOuders = (tabel: string): Gat => ({
  naam: `${tabel}: wat voor de ene ouder is, ziet de andere`,
  tabellen: [tabel],
  maak: async (client) => {
    const { rows } = await client.query(
      "select qual from pg_policies where tablename = $1 and policyname = 'select_betrokken'",
      [tabel],
    )
    const from = ` AND ((${tabel}.ouder_ids IS NULL) OR (m.persoon_id = ANY (${tabel}.ouder_ids)))`
    if (!rows[0].qual.includes(from)) throw new Error(`${tabel} doesn't ask for which parent`)
    await client.query(
      `alter policy select_betrokken on ${tabel} using (${rows[0].qual.replace(from, () => '')})`,
    )
  },
})

const geldt = (naam: string, from: string, to: string) =>
  zonder(`toestemming ${naam}`, 'inzage.toestemming_geldt', from, to)

export const gaten: readonly Gat[] = [
  ...['bijdrage', 'spoor', 'overleg', 'betrokkenheid', 'gebeurtenis'].map(beideOuders),
  weg('bijdrage', 'select_niet_verlopen'),
  weg('bijdrage', 'select_niet_ingetrokken'),
  weg('bijdrage', 'select_mag_ontvangen'),
  weg('bijdrage', 'select_toestemming'),
  weg('bijdrage', 'select_met_toestemming'),
  weg('gebeurtenis', 'select_bij_bijdrage'),
  weg('gebeurtenis', 'select_mag_ontvangen'),
  weg('gebeurtenis', 'select_met_toestemming'),
  weg('eigen_kant', 'select_bij_bijdrage'),
  weg('weerwoord', 'select_bij_bijdrage'),
  weg('gebruiksvraag', 'select_bij_bijdrage'),
  weg('steunt_op', 'select_bij_bijdrage'),
  weg('steunt_op', 'bij_stap'),
  weg('afspraak', 'met_spoor'),
  weg('akkoord', 'met_afspraak'),
  weg('dekking', 'select_bij_afwijking'),
  weg('toestemming_antwoord', 'select_bij_persoon'),
  ...['informatieverzoek', 'verzoekreden', 'afwijking', 'toestemming', 'persoon', 'vraag_over_kijken'].map(
    open,
  ),
  ...['consult', 'consultantwoord', 'consultdank'].map(open),
  geldt('na de laatste dag', 'd.dag between t.van and t.tot', 'd.dag >= t.van'),
  geldt('voor de eerste dag', 'd.dag between t.van and t.tot', 'd.dag <= t.tot'),
  geldt('voor iedere bron', 'gever = any (t.van_organisaties)', 'true'),
  geldt('voor iedere soort', 'cat = any (t.categorieen)', 'true'),
  geldt('voor iedere ontvanger', 'ontvanger = any (t.aan_organisaties)', 'true'),
  geldt('voor ouders die zij niet noemt', 'not ouder or t.aan_ouders', 'true'),
  geldt('zonder ouder met gezag', "p.soort = 'ouder' and p.gezag)", "p.soort = 'ouder')"),
  geldt('ook na een nee', "a.antwoord <> 'ja' or ", ''),
  geldt('ook van voor de verjaardag', ' or a.gezegd_op < r.sinds', ''),
  geldt('met het eerste antwoord', 'order by a.op desc, a.id desc', 'order by a.op'),
  geldt('zonder geboortedag', 'j.geboortedatum is not null', 'true'),
  zonder(
    'vanaf 16 leest de ouder nog mee',
    'sec.ouder_is_ander',
    'sec.vandaag() <',
    "sec.vandaag() - interval '9 years' <",
  ),
  zonder(
    'alleen de jongere zegt ja',
    'sec.toestemming_gevers',
    "array['jeugdige', 'ouders']",
    "array['jeugdige']",
  ),
  zonder('een verjaardag te laat', 'sec.verjaardag', 'select d +', 'select d + 2 +'),
]
