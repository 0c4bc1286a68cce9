import { op } from './kalender.ts'
import type { OrganisatieSleutel } from './organisaties.ts'
import { actor, insertRow, organisatieId, type Regio } from './regio.ts'

type Aanmelding = {
  regime: 'steun' | 'pga'
  status: 'concept' | 'verzonden' | 'in_weging'
  door: string
  ontvanger: OrganisatieSleutel
  /** Working days ago. */
  gemaakt: number
  bron?: 'formulier' | 'jeugdige'
  velden: Record<string, unknown>
}

/** Aanmeldingen of every stage before a casus: concepts, sent, being weighed, and a young person's own question. */
export async function loadAanmeldingen(regio: Regio): Promise<void> {
  await loadConcepten(regio)
  await loadVraagVanNoa(regio)
  await addAanmelding(regio, {
    regime: 'pga',
    status: 'verzonden',
    door: 'joost',
    ontvanger: 'gemeente',
    gemaakt: -2,
    velden: luuk(regio),
  })
  await loadInWeging(regio)
}

async function addAanmelding(regio: Regio, a: Aanmelding): Promise<string> {
  const wie = actor(regio, a.door)
  const moment = op(regio.kalender.werkdag(a.gemaakt), '10:20')
  const id = await insertRow(regio.client, 'aanmelding', {
    regime_code: a.regime,
    regime_versie: 1,
    status: a.status,
    bron: a.bron ?? 'formulier',
    door: wie.id,
    organisatie_id: wie.organisatieId,
    ontvanger_id: organisatieId(regio, a.ontvanger),
    gemaakt_op: moment,
    verzonden_op: a.status === 'concept' ? null : moment,
    ...a.velden,
  })
  if (a.status !== 'concept') await addGebeurtenis(regio, id, 'aanmelding.versturen', a.door, moment)
  return id
}

async function addGebeurtenis(
  regio: Regio,
  aanmeldingId: string,
  soort: string,
  door: string,
  moment: string,
): Promise<void> {
  const wie = actor(regio, door)
  await insertRow(regio.client, 'gebeurtenis', {
    aanmelding_id: aanmeldingId,
    soort,
    object_id: aanmeldingId,
    door: wie.id,
    organisatie_id: wie.organisatieId,
    op: moment,
  })
}

async function loadConcepten(regio: Regio): Promise<void> {
  const { kalender } = regio
  await addAanmelding(regio, {
    regime: 'steun',
    status: 'concept',
    door: 'fatima',
    ontvanger: 'wijkteam-oost',
    gemaakt: -1,
    velden: {
      roepnaam: 'Sanne',
      achternaam: 'Dekker',
      geboortedatum: kalender.geboren(16),
      woonplaats: 'Merwestad-Oost',
      vraag: 'Ik wil een plek waar ik mijn huiswerk kan maken.',
      geprobeerd: 'Twee gesprekken thuis.',
      geinformeerd: 'ja',
    },
  })
  await addAanmelding(regio, {
    regime: 'steun',
    status: 'concept',
    door: 'fatima',
    ontvanger: 'wijkteam-oost',
    gemaakt: -3,
    velden: {
      roepnaam: 'Olaf',
      achternaam: 'Prins',
      woonplaats: 'Merwestad-Oost',
      reden: 'Zijn tante belde: hij slaapt steeds ergens anders.',
    },
  })
}

async function loadVraagVanNoa(regio: Regio): Promise<void> {
  await addAanmelding(regio, {
    regime: 'steun',
    status: 'verzonden',
    bron: 'jeugdige',
    door: 'noa',
    ontvanger: 'wijkteam-oost',
    gemaakt: -1,
    velden: {
      roepnaam: 'Noa',
      achternaam: 'Meijer',
      geboortedatum: regio.kalender.geboren(17),
      woonplaats: 'Merwestad-Oost',
      telefoon_jeugdige: '06 5550 2004',
      vraag: 'Een vriendin zei dat jullie ook gewoon luisteren. Wie kan ik bellen?',
      geinformeerd: 'ja',
    },
  })
}

function luuk({ kalender }: Regio): Record<string, unknown> {
  return {
    roepnaam: 'Luuk',
    tussenvoegsel: 'de',
    achternaam: 'Boer',
    geboortedatum: kalender.geboren(15),
    woonplaats: 'Merwestad-Zuid',
    school: 'De Vaart',
    vraag: 'Ik wil best leren, maar niet de hele dag stilzitten.',
    gecontroleerd: true,
    geinformeerd: 'ja',
    reden: 'Luuk komt sinds de zomer bijna niet meer op school en wordt overdag bij het station gezien.',
    geprobeerd: 'Twee gesprekken met school en moeder, een half rooster. De praktijkdagen gingen goed.',
    eerst_gebeld: 'Nadia Haddou van Kade 9: zij kent hem niet.',
    criteria: JSON.stringify({
      meer_leefgebieden: 'School en geld: hij werkt nachten om thuis bij te dragen.',
      veiligheid: 'De beveiliging van het station noteerde hem drie keer, één keer met een boete.',
      samen_nodig: 'School, gemeente en werk moeten tegelijk iets aanbieden.',
      lichter_kan_niet: 'Een half rooster hielp vier weken. Daarna viel het inkomen thuis weg.',
    }),
  }
}

async function loadInWeging(regio: Regio): Promise<void> {
  const { kalender } = regio
  const id = await addAanmelding(regio, {
    regime: 'pga',
    status: 'in_weging',
    door: 'fatima',
    ontvanger: 'gemeente',
    gemaakt: -8,
    velden: {
      roepnaam: 'Niels',
      achternaam: 'Hofman',
      geboortedatum: kalender.geboren(17),
      woonplaats: 'Merwestad-Oost',
      gecontroleerd: true,
      vraag: 'Laat me gewoon een keer iets goed doen.',
      reden: 'Thuis loopt het vast en er zijn twee vernielingen in de straat.',
      geprobeerd: 'Gezinshulp sinds mei. Met zijn opa klussen gaat goed.',
      eerst_gebeld: 'Rob Hermans, wijkagent.',
      geinformeerd: 'nog_niet',
      geinformeerd_reden: 'Niels is bij zijn opa. Fatima vertelt het hem daar zelf.',
      informeren_voor: kalender.werkdag(4),
      criteria: JSON.stringify({
        meer_leefgebieden: 'Thuis, school en vrije tijd.',
        veiligheid: 'Twee vernielingen, waarvan één met beeld.',
        samen_nodig: 'Gezinshulp alleen bereikt hem buiten niet.',
        lichter_kan_niet: 'Zes maanden gezinshulp hielp thuis, niet op straat.',
      }),
    },
  })
  const geopend = op(kalender.werkdag(-5), '09:40')
  const weging_id = await insertRow(regio.client, 'weging', {
    aanmelding_id: id,
    geopend_door: actor(regio, 'ineke').id,
    geopend_op: geopend,
  })
  await addGebeurtenis(regio, id, 'weging.openen', 'ineke', geopend)
  const oordelen = [
    {
      door: 'marieke',
      criterium: 'lichter_kan_niet',
      oordeel: 'onduidelijk',
      reden: 'Met zijn opa gaat het goed. Is daar al om gevraagd?',
    },
    {
      door: 'rob',
      criterium: 'veiligheid',
      oordeel: 'voldaan',
      reden: 'Eén vernieling is op beeld te zien. Hij meldde zich daarna zelf.',
    },
  ]
  for (const { door, ...o } of oordelen) {
    const wie = actor(regio, door)
    await insertRow(regio.client, 'oordeel', {
      weging_id,
      ...o,
      door: wie.id,
      organisatie_id: wie.organisatieId,
      op: op(kalender.werkdag(-3), '14:00'),
    })
  }
}
