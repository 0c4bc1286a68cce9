import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addAgenda, addDeelname, addOverleg } from '../bouw/overleg.ts'
import { addAfspraak, addSpoor, vaststellen } from '../bouw/plan.ts'
import type { DemoCasus, Wie } from '../bouw/zicht.ts'
import type { Regio } from '../regio.ts'

const school: Wie = ['gemeente', 'roc', 'leerplicht']

/** Jayden Pinas: fourteen, no account yet; his mother calls in. */
export async function loadJayden(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'pga',
    fase: 'in_uitvoering',
    start: kalender.werkdag(-45),
    ouderZiet: true,
    vraag: 'Kan iemand zeggen dat het niet altijd mijn schuld is?',
    verteldAan: 'Bart Mulder',
    vraagOp: kalender.werkdag(-46),
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Jayden', achternaam: 'Pinas', leeftijd: 14 })
  await addGezinslid(casus, {
    soort: 'ouder',
    roepnaam: 'Sharon',
    achternaam: 'Pinas',
    relatie: 'moeder',
    telefoon: '06 5550 2002',
    gezag: { bron: 'gezagsregister', op: kalender.werkdag(-44) },
  })
  await addProfessional(casus, 'bart', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Jayden koos Bart: hij vraagt eerst wat er gebeurde.',
  })
  await addProfessional(casus, 'joost', ['deelnemer'], { reden: 'terug naar school' })
  await addProfessional(casus, 'rob', ['deelnemer'], {
    reden: 'wijkagent op het plein',
    wie: ['gemeente', 'politie'],
  })
  await loadPlan(casus)
  await vaststellen(
    casus,
    kalender.werkdag(-30),
    'gekozen',
    'Jayden, zijn moeder en zijn oom maakten het eerste plan.',
  )
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'onderwijs',
    door: 'bart',
    datum: kalender.werkdag(-2),
    wie: school,
    tekst:
      'Bij de ruzie in de gang liep Jayden weg en kwam hij naar mij. Dat spraken we af, en hij deed het.',
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'politie_overlast',
    door: 'rob',
    datum: kalender.werkdag(-5),
    wie: ['politie', 'gemeente'],
    eigenKant: 'nog_vragen',
    gebeurdOp: kalender.werkdag(-6),
    noodzaak: 'Om het met Jayden te bespreken voordat het groter wordt.',
    tekst:
      'Buurtbewoners noemen steeds zijn naam als er iets stuk is op het plein. Twee keer was hij er aantoonbaar niet bij.',
  })
  await loadOverleg(casus)
}

async function loadPlan(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const onderwijs = await addSpoor(casus, 'onderwijs', 'Een klas waar ze mij eerst vragen wat er was', school)
  await addAfspraak(onderwijs, {
    tekst: 'Bij ruzie mag Jayden de klas uit, naar Bart',
    eigenaar: 'bart',
    datum: kalender.werkdag(-15),
    gedaan: 'Alle docenten weten het nu.',
    akkoord: { jayden: 'ja', sharon: 'ja' },
  })
  await addAfspraak(onderwijs, {
    tekst: 'Gesprek met de teamleider over de schorsing',
    eigenaar: 'joost',
    datum: kalender.werkdag(3),
    tijd: ['13:00', '13:45'],
    plaats: 'ROC De Waterlinie',
    tegenprestatie: 'De school vertelt eerst wat zij zelf anders had kunnen doen.',
    akkoord: {
      jayden: { nietGevraagd: 'Jayden was ziek. Bart vraagt het hem als hij weer op school is.' },
      sharon: 'ja',
    },
  })
  const buurt = await addSpoor(casus, 'vrije_tijd', 'Voetballen zonder gedoe', ['gemeente', 'politie'])
  await addAfspraak(buurt, {
    tekst: 'Samen langs de buren van het plein',
    eigenaar: 'rob',
    datum: kalender.werkdag(5),
    tijd: ['16:00', '16:45'],
    tegenprestatie: 'Rob zegt de buren wat klopt en wat niet.',
    akkoord: { jayden: 'ja' },
  })
}

async function loadOverleg(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const overleg = await addOverleg(casus, {
    datum: kalender.werkdag(0),
    tijd: ['15:00', '15:45'],
    plaats: 'Online',
    doel: 'Horen wat er echt gebeurde, en wat school doet.',
    voorzitter: 'marieke',
    gepland: kalender.werkdag(-7),
  })
  await addDeelname(overleg, 'jayden', {
    metWie: 'Bart',
    voorbereiding: 'Ik wil dat jullie eerst mijn kant horen.',
  })
  await addDeelname(overleg, 'sharon', { aanwezigheid: 'belt_in', metWie: 'haar broer' })
  for (const wie of ['bart', 'marieke', 'joost']) await addDeelname(overleg, wie)
  await addDeelname(overleg, 'rob', { aanwezigheid: 'komt_niet' })
  await addAgenda(overleg, [
    { titel: 'Wat vertelt Jayden zelf?', door: 'marieke' },
    { titel: 'Terug in de klas: wat doet school anders?', door: 'bart', wie: school, bron: 'afspraak' },
    {
      titel: 'Het plein: wat klopt er van de verhalen?',
      door: 'rob',
      wie: ['gemeente', 'politie'],
      bron: 'bijdrage',
    },
  ])
}
