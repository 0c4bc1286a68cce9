import { loadInWeging, luuk } from './aanmeldingen-pga.ts'
import { addAanmelding } from './bouw/aanmelding.ts'
import type { Regio } from './regio.ts'

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
