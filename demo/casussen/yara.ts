import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addJim, shareWithJim } from '../bouw/jim.ts'
import { addAgenda, addDeelname, addOverleg } from '../bouw/overleg.ts'
import { addAfspraak, addSpoor } from '../bouw/plan.ts'
import { addToestemming } from '../bouw/toestemming.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import type { Regio } from '../regio.ts'
import { loadYaraKijk, loadYaraKring } from './yara-kijk.ts'

/** Yara Smit: steun that she asked for herself, with an overleg today. */
export async function loadYara(regio: Regio): Promise<DemoCasus> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'steun',
    fase: 'plan',
    start: kalender.werkdag(-22),
    ouderZiet: false,
    vraag: 'Een eigen plek waar niemand me wegstuurt.',
    verteldAan: 'Tom de Graaf',
    vraagOp: kalender.werkdag(-24),
  })
  await addGezinslid(casus, {
    soort: 'jeugdige',
    roepnaam: 'Yara',
    achternaam: 'Smit',
    leeftijd: 19,
    gebruiker: 'yara',
    woonplaats: 'Merwestad-Oost',
  })
  await addProfessional(casus, 'tom', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Yara koos Tom: hij kwam ook terug toen het misging.',
  })
  await addProfessional(casus, 'fatima', ['deelnemer'], {
    reden: 'Yara wil leren rondkomen',
    van: kalender.werkdag(-8),
  })

  const jim = await addJim(casus, {
    roepnaam: 'Hanna',
    relatie: 'oude buurvrouw',
    gebruiker: 'hanna',
    jeugdige: 'yara',
    hoe: 'Ik ga bij haar koffie drinken. Dan vraag ik het.',
    datum: kalender.werkdag(-7),
    doet: 'Meedenken. Elke week samen eten. Meegaan als Yara dat wil.',
    doetNiet: 'Beslissen voor Yara. Dingen doorvertellen. Geld lenen.',
    stopt: 'Als een van ons dat wil. Of als Yara een eigen plek heeft en het goed gaat.',
  })

  const wonen = await addSpoor(casus, 'wonen', 'Een voordeur waar ik zelf de sleutel van heb', [
    'gemeente',
    'huis-en-haven',
  ])
  await addAfspraak(wonen, {
    tekst: 'Huurbrief Yara nabellen',
    eigenaar: 'marieke',
    datum: kalender.werkdag(0),
    akkoord: { yara: 'ja' },
  })
  await addAfspraak(wonen, {
    tekst: 'Kamer aan de Singel bekijken',
    eigenaar: 'tom',
    datum: kalender.komende(4, 1),
    tijd: ['11:00', '11:45'],
    plaats: 'Singel 22',
    tegenprestatie: 'Tom haalt Yara op. Zij beslist of het haar plek is.',
    akkoord: { yara: 'ja' },
  })
  const dozen = await addAfspraak(wonen, {
    tekst: 'Samen dozen halen voor de verhuizing',
    eigenaar: 'hanna',
    datum: kalender.werkdag(5),
    plaats: 'Bij Hanna',
    akkoord: { yara: 'ja' },
  })
  const geld = await addSpoor(casus, 'financien', 'Weten wat ik deze week mag uitgeven', [
    'gemeente',
    'huis-en-haven',
    'wijkteam-oost',
  ])
  await addAfspraak(geld, {
    tekst: 'Samen de post openmaken',
    eigenaar: 'fatima',
    datum: kalender.werkdag(4),
    tijd: ['10:00', '11:00'],
    plaats: 'Bij Yara',
    tegenprestatie: 'Fatima belt de schuldeisers, dat hoeft Yara niet te doen.',
    akkoord: { yara: { nee: 'als Tom er ook bij is', gevolg: 'We wachten met openmaken tot Tom kan.' } },
  })

  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'wonen',
    door: 'tom',
    datum: kalender.werkdag(-4),
    wie: 'allen',
    tekst: 'Yara maakte zelf een lijst van wat een plek voor haar moet hebben. Daar gaan we mee zoeken.',
  })
  const toestemming = await addToestemming(casus, {
    soort: 'geheim',
    waarvoor: 'Zodat Tom en Marieke weten hoe het met het geld gaat, en meedenken.',
    door: 'fatima',
    van: 'wijkteam-oost',
    aan: ['gemeente', 'huis-en-haven'],
    categorieen: ['financien'],
    datum: kalender.werkdag(-5),
    tot: kalender.werkdag(120),
    ja: [{ wie: 'yara' }],
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'financien',
    door: 'fatima',
    toestemming,
    datum: kalender.werkdag(-3),
    wie: ['wijkteam-oost', 'gemeente', 'huis-en-haven'],
    noodzaak: 'Yara wil dat Tom en Marieke dit weten.',
    tekst: 'Er liggen drie brieven die ze niet durft te openen. Ze legt ze wel apart: ze wil het oplossen.',
  })

  const overleg = await addOverleg(casus, {
    datum: kalender.werkdag(0),
    tijd: ['10:30', '11:15'],
    plaats: 'Stadhuis 2.14',
    doel: 'Kiezen hoe Yara aan een eigen plek komt.',
    voorzitter: 'marieke',
    gepland: kalender.werkdag(-6),
  })
  await addDeelname(overleg, 'yara', {
    voorbereiding: 'Ik wil eerst vertellen waarom het vorige huis niet ging. Niet onderbreken graag.',
  })
  await addDeelname(overleg, 'tom', { mandaat: 'mag een kamer voorstellen' })
  for (const wie of ['marieke', 'fatima']) await addDeelname(overleg, wie)
  await addAgenda(overleg, [
    { titel: 'Wat heeft Yara nodig om te kunnen blijven?', door: 'yara' },
    { titel: 'De kamer aan de Singel', door: 'tom', wie: ['gemeente', 'huis-en-haven'], bron: 'afspraak' },
  ])
  await shareWithJim(casus, jim, ['vraag', { spoor: wonen.id }, { afspraak: dozen }, { overleg: overleg.id }])
  await loadYaraKijk(casus, toestemming)
  await loadYaraKring(casus)
  return casus
}
