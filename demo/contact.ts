import { op } from './kalender.ts'
import type { OrganisatieSleutel } from './organisaties.ts'
import { actor, insertRow, organisatieId, type Regio } from './regio.ts'

const werkweek = (van: string, tot: string, dagen = [1, 2, 3, 4, 5]) =>
  dagen.map((dag) => ({ dag, van, tot }))
const heleWeek = [1, 2, 3, 4, 5, 6, 7]

const piketten: readonly {
  bij: OrganisatieSleutel
  door: string
  naam: string
  telefoon: string
  uren: unknown[]
}[] = [
  {
    bij: 'politie',
    door: 'rob',
    naam: 'Wijkagent van dienst',
    telefoon: '010 555 04 44',
    uren: [],
  },
  {
    bij: 'wijkteam-oost',
    door: 'fatima',
    naam: 'Avondpiket jeugd',
    telefoon: '010 555 02 22',
    uren: werkweek('17:00', '22:00'),
  },
  {
    bij: 'kade9',
    door: 'nadia',
    naam: 'Kade 9, wie er is',
    telefoon: '010 555 05 55',
    uren: werkweek('14:00', '22:00', heleWeek),
  },
  {
    bij: 'ggz',
    door: 'eva',
    naam: 'Crisisdienst jeugd',
    telefoon: '010 555 07 77',
    uren: werkweek('17:00', '09:00', heleWeek),
  },
]

/** When people of the region can be called, Yara who wants to be found, and a question that waits for Marieke. */
export async function loadContact(regio: Regio): Promise<void> {
  for (const p of piketten)
    await addBereik(regio, p.door, {
      soort: 'piket',
      organisatie_id: organisatieId(regio, p.bij),
      naam: p.naam,
      telefoon: p.telefoon,
      uren: JSON.stringify(p.uren),
    })
  const eigen: [string, unknown[]][] = [
    ['marieke', werkweek('08:30', '17:00', [1, 2, 4, 5])],
    ['nadia', werkweek('12:00', '21:00')],
    ['rob', werkweek('07:00', '23:00', heleWeek)],
    ['tom', werkweek('09:00', '16:30')],
  ]
  for (const [wie, uren] of eigen)
    await addBereik(regio, wie, {
      soort: 'persoon',
      actor_id: actor(regio, wie).id,
      uren: JSON.stringify(uren),
    })
  await addBereik(regio, 'marieke', {
    soort: 'vervanger',
    actor_id: actor(regio, 'marieke').id,
    vervanger_id: actor(regio, 'ineke').id,
    geldig_van: regio.kalender.werkdag(15),
    geldig_tot: regio.kalender.werkdag(24),
  })
  await addVindbaar(regio)
  await addVraag(regio)
}

async function addBereik(regio: Regio, wie: string, rij: Record<string, unknown>): Promise<void> {
  const door = actor(regio, wie)
  await insertRow(regio.client, 'bereikbaarheid', {
    organisatie_id: door.organisatieId,
    door: door.id,
    geldig_van: regio.kalender.dag(-60),
    ...rij,
  })
}

async function casusVan(regio: Regio, roepnaam: string): Promise<string> {
  const { rows } = await regio.client.query(
    `select c.id from casus c join persoon p on p.casus_id = c.id and p.soort = 'jeugdige' where p.roepnaam = $1 order by c.start desc limit 1`,
    [roepnaam],
  )
  return rows[0].id
}

async function addVindbaar(regio: Regio): Promise<void> {
  await regio.client.query(
    `insert into vindbaarheid (casus_id, vindbaar, gezegd_op, verteld_aan, door) values ($1, true, $2, 'Tom de Graaf', $3)`,
    [await casusVan(regio, 'Yara'), regio.kalender.werkdag(-6), actor(regio, 'tom').id],
  )
}

async function addVraag(regio: Regio): Promise<void> {
  const eva = actor(regio, 'eva')
  const vraagId = await insertRow(regio.client, 'vraag_wie_werkt', {
    door: eva.id,
    organisatie_id: eva.organisatieId,
    gemeente_code: 'GM9901',
    over: 'Daan W.',
    doel: 'afstemmen',
    waarom: 'Daan komt volgende week bij mij. Ik wil niet nog een keer hetzelfde vragen.',
    grond: 'jongere_wil_het',
    grond_uitleg: 'Daan vroeg het zelf, aan de telefoon.',
    op: op(regio.kalender.werkdag(-1), '15:20'),
    antwoord_voor: regio.kalender.werkdag(1),
  })
  await insertRow(regio.client, 'doorgezette_vraag', {
    vraag_id: vraagId,
    casus_id: await casusVan(regio, 'Daan'),
  })
}
