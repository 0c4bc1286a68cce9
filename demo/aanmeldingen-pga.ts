import { addAanmelding, addAanmeldingGebeurtenis } from './bouw/aanmelding.ts'
import { op } from './kalender.ts'
import { actor, insertRow, type Regio } from './regio.ts'

/** A complete aanmelding, waiting for its weging. */
export function luuk({ kalender }: Regio): Record<string, unknown> {
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

/** One that people are weighing: two have judged, one has not yet. */
export async function loadInWeging(regio: Regio): Promise<void> {
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
  await addAanmeldingGebeurtenis(regio, id, 'weging.openen', 'ineke', geopend)
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
