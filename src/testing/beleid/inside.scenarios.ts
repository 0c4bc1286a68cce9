import { kopie, type Scenario, s } from './scenario.ts'

/** Tables with the one rule of sight, each with the row the fixture holds and what a second row must change to be allowed by its keys. */
const inside: {
  tabel: string
  rij: string
  anders?: string
  door: boolean
  vakwerk: boolean
  wijzigt: boolean
  bijwerken?: string
}[] = [
  { tabel: 'bijdrage', rij: 'bijdrage', door: true, vakwerk: false, wijzigt: true },
  { tabel: 'eigen_kant', rij: 'eigen_kant', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'weerwoord', rij: 'weerwoord', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'spoor', rij: 'spoor', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'afspraak', rij: 'afspraak', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'plan_versie', rij: 'plan_versie', anders: "'nr', 2", door: true, vakwerk: true, wijzigt: false },
  {
    tabel: 'akkoord',
    rij: 'akkoord',
    anders: "'betrokkenheid_id', {b_partner}",
    door: true,
    vakwerk: false,
    wijzigt: true,
  },
  { tabel: 'overleg', rij: 'overleg', door: false, vakwerk: true, wijzigt: true },
  { tabel: 'agendapunt', rij: 'agendapunt', door: true, vakwerk: false, wijzigt: true },
  { tabel: 'inbreng', rij: 'inbreng', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'besluit', rij: 'besluit', door: true, vakwerk: true, wijzigt: true },
  {
    tabel: 'deelname',
    rij: 'deelname',
    anders: "'betrokkenheid_id', {b_partner}",
    door: false,
    vakwerk: true,
    wijzigt: true,
  },
  {
    tabel: 'betrokkenheid',
    rij: 'b_regisseur',
    anders: "'actor_id', {buiten}",
    door: false,
    vakwerk: true,
    wijzigt: true,
  },
  { tabel: 'vaste_vervanging', rij: 'vaste_vervanging', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'nieuwe_plek', rij: 'nieuwe_plek', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'casusstap', rij: 'casusstap', door: true, vakwerk: true, wijzigt: false },
  { tabel: 'eerdere_vraag', rij: 'eerdere_vraag', door: true, vakwerk: false, wijzigt: false },
  {
    tabel: 'overdracht_regie',
    rij: 'overdracht_regie',
    anders: "'status', 'aanvaard', 'beantwoord_op', now()",
    door: true,
    vakwerk: true,
    wijzigt: true,
  },
  {
    tabel: 'eerder_akkoord',
    rij: 'eerder_akkoord',
    door: false,
    vakwerk: false,
    wijzigt: true,
    bijwerken: 'publiek = publiek',
  },
  {
    tabel: 'voorbereiding',
    rij: 'voorbereiding',
    anders: "'betrokkenheid_id', {b_partner}",
    door: true,
    vakwerk: false,
    wijzigt: true,
  },
  { tabel: 'informatieverzoek', rij: 'informatieverzoek', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'afwijking', rij: 'afwijking', door: true, vakwerk: true, wijzigt: true },
  {
    tabel: 'dekking',
    rij: 'dekking',
    anders: "'gevraagd_aan', {buiten}",
    door: true,
    vakwerk: true,
    wijzigt: false,
  },
  { tabel: 'toestemming', rij: 'toestemming', door: true, vakwerk: true, wijzigt: true },
  { tabel: 'toestemming_antwoord', rij: 'toestemming_antwoord', door: true, vakwerk: false, wijzigt: false },
  { tabel: 'gebruiksvraag', rij: 'gebruiksvraag', door: true, vakwerk: true, wijzigt: false },
  {
    tabel: 'steunt_op',
    rij: 'steunt_op',
    anders: "'afspraak_id', null, 'spoor_id', {spoor}",
    door: true,
    vakwerk: true,
    wijzigt: false,
  },
  {
    tabel: 'gas_doel',
    rij: 'gas_doel',
    anders: "'spoor_id', {spoor_b}",
    door: true,
    vakwerk: true,
    wijzigt: true,
  },
  { tabel: 'meetuitslag', rij: 'meetuitslag', door: true, vakwerk: true, wijzigt: false },
  { tabel: 'gebeurtenis', rij: 'gebeurtenis', door: true, vakwerk: false, wijzigt: false },
]

/** The one rule of sight, for each table that has it. */
export function insideScenarios(): Scenario[] {
  return inside.flatMap(
    ({ tabel, rij, anders = '', door, vakwerk, wijzigt, bijwerken = 'versie = versie + 1' }) => [
      s(`${tabel}: wie meedoet, ziet`, 'regisseur', `select 1 from ${tabel} where id = {${rij}}`, 1),
      s(`${tabel}: wie niet meedoet, ziet niets`, 'buiten', `select 1 from ${tabel} where id = {${rij}}`, 0),
      s(`${tabel}: niemand ziet niets`, 'niemand', `select 1 from ${tabel} where id = {${rij}}`, 0),
      s(`${tabel}: wie meedoet, voegt toe`, 'regisseur', kopie(tabel, anders), 1),
      s(
        `${tabel}: wie niet meedoet, voegt niets toe`,
        'buiten',
        kopie(tabel, [anders, door ? "'door', {buiten}" : ''].filter(Boolean).join(', ')),
        'geweigerd',
      ),
      ...(door
        ? [
            s(
              `${tabel}: niemand schrijft uit andermans naam`,
              'regisseur',
              kopie(tabel, [anders, "'door', {partner}"].filter(Boolean).join(', ')),
              'geweigerd',
            ),
          ]
        : []),
      ...(vakwerk
        ? [
            s(
              `${tabel}: een jeugdige voegt hier niets toe`,
              'jeugdige',
              kopie(tabel, [anders, door ? "'door', {jeugdige}" : ''].filter(Boolean).join(', ')),
              'geweigerd',
            ),
          ]
        : []),
      ...(wijzigt
        ? [
            s(
              `${tabel}: wie meedoet, wijzigt`,
              'regisseur',
              `update ${tabel} set ${bijwerken} where id = {${rij}}`,
              1,
            ),
            s(
              `${tabel}: wie niet meedoet, wijzigt niets`,
              'buiten',
              `update ${tabel} set ${bijwerken} where id = {${rij}}`,
              0,
            ),
            ...(vakwerk
              ? [
                  s(
                    `${tabel}: een jeugdige wijzigt hier niets van een ander`,
                    'jeugdige',
                    `update ${tabel} set ${bijwerken} where id = {${rij}}`,
                    0,
                  ),
                ]
              : []),
          ]
        : []),
    ],
  )
}
