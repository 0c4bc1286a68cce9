import { addAanmelding, addAanmeldingGebeurtenis } from '../bouw/aanmelding.ts'
import { op } from '../kalender.ts'
import { actor, insertRow, type Regio } from '../regio.ts'

/** One that is being weighed, one that waits, and a concept that only its maker sees. */
export async function loadZvhAanmeldingen(regio: Regio): Promise<void> {
  await loadInWeging(regio)
  const { kalender } = regio
  await addAanmelding(regio, {
    regime: 'zvh',
    status: 'verzonden',
    door: 'mila',
    ontvanger: 'college',
    gemaakt: -2,
    velden: {
      roepnaam: 'Stijn',
      achternaam: 'Bakels',
      geboortedatum: kalender.geboren(20),
      woonplaats: 'Merwestad-Zuid',
      gecontroleerd: true,
      vraag: 'Ik wil dat mijn broer en ik met rust worden gelaten.',
      reden: 'Twee bedreigingen op straat en een huis dat hij kwijtraakt.',
      geprobeerd: 'Toezicht en een coach voor werk. De coach bereikt hem nog.',
      eerst_gebeld: 'Daphne Smeets van de politie en de coach.',
      geinformeerd: 'ja',
      criteria: JSON.stringify({
        problemen_bij_betrokkene: 'Geen woning over een maand, en schulden.',
        meer_leefgebieden: 'Wonen, geld en vrienden; hij leent geld van wie hem bedreigt.',
        ernstige_gevolgen: 'Twee aangiftes van bedreiging, één met getuigen.',
        samen_nodig: 'Gemeente, politie en reclassering, want geen van drie heeft wonen én veiligheid.',
      }),
    },
  })
  await addAanmelding(regio, {
    regime: 'zvh',
    status: 'concept',
    door: 'roos',
    ontvanger: 'college',
    gemaakt: -1,
    velden: { roepnaam: 'Femke', achternaam: 'Post', woonplaats: 'Merwestad', reden: 'Nog uitzoeken.' },
  })
}

async function loadInWeging(regio: Regio): Promise<void> {
  const { kalender } = regio
  const id = await addAanmelding(regio, {
    regime: 'zvh',
    status: 'in_weging',
    door: 'pim',
    ontvanger: 'college',
    gemaakt: -7,
    velden: {
      roepnaam: 'Levi',
      achternaam: 'Brouwer',
      geboortedatum: kalender.geboren(17),
      woonplaats: 'Merwestad-Oost',
      gecontroleerd: true,
      vraag: 'Ik wil thuis kunnen blijven zonder ruzie.',
      reden: 'Geweld thuis en op straat, en de hulp thuis loopt vast.',
      geprobeerd: 'Een jaar gezinshulp. Met zijn oom gaat het goed.',
      eerst_gebeld: 'Roos van Wijk van de Raad.',
      geinformeerd: 'nog_niet',
      geinformeerd_reden: 'Hij is bij zijn oom. Pim vertelt het hem daar zelf.',
      informeren_voor: kalender.werkdag(3),
      criteria: JSON.stringify({
        problemen_bij_betrokkene: 'Ruzie thuis die steeds vaker uitloopt op slaan.',
        meer_leefgebieden: 'Thuis, school en vrienden die hem meenemen.',
        ernstige_gevolgen: 'Drie meldingen bij de politie in twee maanden, één met letsel.',
        samen_nodig: 'Wijkteam, Raad en politie hebben elk een stuk.',
      }),
    },
  })
  const geopend = op(kalender.werkdag(-5), '09:30')
  const weging_id = await insertRow(regio.client, 'weging', {
    aanmelding_id: id,
    geopend_door: actor(regio, 'hanna').id,
    geopend_op: geopend,
  })
  await addAanmeldingGebeurtenis(regio, id, 'weging.openen', 'hanna', geopend)
  const oordelen = [
    {
      door: 'roos',
      criterium: 'problemen_bij_betrokkene',
      oordeel: 'voldaan',
      reden: 'De Raad ziet hetzelfde thuis. Zijn moeder zegt het ook.',
    },
    {
      door: 'daphne',
      criterium: 'ernstige_gevolgen',
      oordeel: 'voldaan',
      reden: 'Drie meldingen kloppen, één met een foto van het letsel.',
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
