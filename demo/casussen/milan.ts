import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addAfspraak, addSpoor, vaststellen } from '../bouw/plan.ts'
import { addPlek, addVervanging } from '../bouw/vast.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import type { Regio } from '../regio.ts'

/** Milan Bos: help is growing less because it goes well; Nadia stays. */
export async function loadMilan(regio: Regio): Promise<DemoCasus> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'steun',
    fase: 'afschalen',
    start: kalender.werkdag(-150),
    ouderZiet: false,
    vraag: 'Ik zoek een baas die vraagt wat ik kán.',
    verteldAan: 'Nadia Haddou',
    vraagOp: kalender.werkdag(-151),
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Milan', achternaam: 'Bos', leeftijd: 18 })
  await addProfessional(casus, 'nadia', ['vaste_persoon'], { gekozen: true, reden: 'Milan koos Nadia.' })
  const werk = await addSpoor(casus, 'werk', 'Een baas die vraagt wat ik kan', ['gemeente', 'kade9'])
  await addAfspraak(werk, {
    tekst: 'Kennismaken bij de houtwerkplaats',
    eigenaar: 'nadia',
    datum: kalender.werkdag(-60),
    gemaakt: kalender.werkdag(-70),
    gedaan: 'Milan werkt er nu vier dagen.',
    akkoord: { milan: 'ja' },
  })
  await addAfspraak(werk, {
    tekst: 'Eten bij Kade 9 en terugkijken',
    eigenaar: 'nadia',
    datum: kalender.werkdag(20),
    tijd: ['17:00', '19:00'],
    plaats: 'Kade 9',
    tegenprestatie: 'Milan kookt, Nadia en Marieke doen de afwas.',
    akkoord: { milan: 'ja' },
  })
  await vaststellen(casus, kalender.werkdag(-130), 'niet_gewild', 'Milan maakte zijn plan met Nadia.')
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'werk',
    door: 'nadia',
    datum: kalender.werkdag(-11),
    wie: 'allen',
    tekst: 'De baas vroeg Milan een leerling in te werken. Hij deed het, en belde daarna trots op.',
  })
  await loadNieuweKamer(casus)
  return casus
}

/** His first week in a room of his own: Nadia was there at the door, and while she is away Marieke comes. */
async function loadNieuweKamer(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addPlek(casus, {
    soort: 'wonen',
    wat: 'Eigen kamer aan de Sluiskade',
    begint: kalender.werkdag(-1),
    door: 'nadia',
    gepland: kalender.werkdag(-8),
    wie: ['gemeente', 'kade9'],
    momenten: [
      {
        dag: kalender.werkdag(-1),
        tijd: '16:00',
        wat: 'De sleutel halen en de kast in elkaar zetten',
        wie: 'nadia',
        gedaan: true,
      },
      { dag: kalender.werkdag(3), tijd: '18:00', wat: 'Samen koken op het nieuwe fornuis', wie: 'marieke' },
    ],
  })
  await addVervanging(casus, {
    wie: 'marieke',
    van: kalender.werkdag(2),
    tot: kalender.werkdag(6),
    door: 'nadia',
    gezegd: kalender.werkdag(-8),
  })
}
