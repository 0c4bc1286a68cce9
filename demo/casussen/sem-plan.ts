import type { DemoOverleg } from '../bouw/overleg.ts'
import { addAfspraak, addSpoor, type DemoSpoor } from '../bouw/plan.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import { loadStraf, loadZorg } from './sem-botsing.ts'

const beiden = { sem: 'ja', linda: 'ja' } as const
/** What the rest of Sem's casus points at. */
export type SemPlan = { school: DemoSpoor; kleineKlas: string; werkstraf: string }

/** Five tracks, each for the organisations that need it. */
export async function loadSemPlan(casus: DemoCasus, vorig: DemoOverleg): Promise<SemPlan> {
  const school = await addSpoor(casus, 'onderwijs', 'Een klas waar ik opnieuw begin', [
    'gemeente',
    'roc',
    'kade9',
  ])
  const kleineKlas = await loadSchool(school, vorig)
  await loadWerk(await addSpoor(casus, 'werk', 'Iets met mijn handen doen', ['gemeente', 'kade9', 'roc']))
  await loadThuis(
    await addSpoor(casus, 'thuis', 'Minder ruzie met mama', ['gemeente', 'kade9', 'ggz']),
    vorig,
  )
  await loadZorg(await addSpoor(casus, 'zorg', 'Weer een nacht doorslapen', ['gemeente', 'ggz', 'kade9']))
  const werkstraf = await loadStraf(
    await addSpoor(casus, 'straf', 'Afmaken, en dan echt klaar', ['gemeente', 'rvdk', 'politie']),
  )
  return { school, kleineKlas, werkstraf }
}

async function loadSchool(spoor: DemoSpoor, vorig: DemoOverleg): Promise<string> {
  const { kalender } = spoor.casus.regio
  await addAfspraak(spoor, {
    tekst: 'Vragen of een andere klas kan',
    eigenaar: 'bart',
    datum: kalender.werkdag(-12),
    overlegId: vorig.id,
    gemaakt: vorig.datum,
    gedaan: 'Het kan: een kleine klas van acht, met Bart als mentor.',
    akkoord: beiden,
  })
  await addAfspraak(spoor, {
    tekst: 'Lokaal en mentor zien',
    eigenaar: 'bart',
    datum: kalender.werkdag(0),
    tijd: ['15:00', '15:45'],
    plaats: 'ROC De Waterlinie, lokaal 1.08',
    tegenprestatie: 'Bart staat bij de voordeur. De klas is dan leeg.',
    akkoord: beiden,
  })
  await addAfspraak(spoor, {
    tekst: 'Iemand zoeken die Sem de eerste weken brengt',
    eigenaar: 'marieke',
    datum: kalender.werkdag(4),
    akkoord: {
      sem: {
        nee: 'als het niet met een busje is',
        gevolg: 'Marieke zoekt verder en belt Sem voor zij kiest.',
      },
      linda: 'ja',
    },
  })
  return addAfspraak(spoor, {
    tekst: 'Start kleine klas, drie ochtenden',
    eigenaar: 'bart',
    datum: kalender.komende(1, 1),
    tijd: ['09:00', '12:00'],
    plaats: 'ROC De Waterlinie, lokaal 1.08',
    tegenprestatie: 'Na twee weken vraagt Bart aan Sem of drie ochtenden goed is.',
    akkoord: {
      sem: 'ja',
      linda: {
        nee: 'als iemand hem brengt',
        gevolg: 'Sem begint pas als het vervoer geregeld is. Zijn plek blijft vrij.',
      },
    },
  })
}

async function loadWerk(spoor: DemoSpoor): Promise<void> {
  const { kalender } = spoor.casus.regio
  await addAfspraak(spoor, {
    tekst: 'Proefdag Sem bevestigen',
    eigenaar: 'marieke',
    datum: kalender.werkdag(0),
    tegenprestatie: 'Samen met Nadia.',
    akkoord: beiden,
  })
  await addAfspraak(spoor, {
    tekst: 'Proefdag bij de fietsenmaker',
    eigenaar: 'nadia',
    datum: kalender.komende(5, 1),
    tijd: ['09:00', '16:00'],
    plaats: 'Fietsenmaker De Spaak',
    tegenprestatie: 'Nadia gaat het eerste uur mee.',
    akkoord: beiden,
  })
}

async function loadThuis(spoor: DemoSpoor, vorig: DemoOverleg): Promise<void> {
  const { kalender } = spoor.casus.regio
  await addAfspraak(spoor, {
    tekst: 'De brieven van school samen uitzoeken',
    eigenaar: 'linda',
    datum: kalender.werkdag(-8),
    overlegId: vorig.id,
    gemaakt: vorig.datum,
    nietGelukt: 'Linda draaide extra diensten. Nadia komt volgende week helpen.',
    akkoord: beiden,
  })
  await addAfspraak(spoor, {
    tekst: 'Samen eten, telefoons weg',
    eigenaar: 'sem',
    datum: kalender.komende(4),
    tegenprestatie: 'Mama kookt, Sem kiest wat.',
    akkoord: beiden,
  })
  await addAfspraak(spoor, {
    tekst: 'Avondafspraak op papier',
    eigenaar: 'sem',
    datum: kalender.komende(7, 1),
    tegenprestatie: 'Mama leest het en zegt wat zij ervan vindt.',
    akkoord: beiden,
  })
}
