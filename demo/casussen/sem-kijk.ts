import { addGas, addZrm } from '../bouw/doelen.ts'
import { addKeuze, addRonde, addVerbondenheid } from '../bouw/meting.ts'
import type { DemoSpoor } from '../bouw/plan.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

/** How Sem is doing: a first round that was read, a second on the way, and what he chose to work on. */
export async function loadSemKijk(casus: DemoCasus, school: DemoSpoor): Promise<void> {
  await loadBegin(casus)
  await loadOnderweg(casus)
  const { kalender } = casus.regio
  await addKeuze(casus, 'sem', {
    leefgebied: 'vrienden',
    nietThuis: true,
    doel: 'Vrienden bij wie ik gewoon naar huis kan.',
    actie: 'Zaterdag mee met de fietsclub van Nadia.',
    datum: kalender.werkdag(-11),
  })
  await addVerbondenheid(casus, 'sem', {
    over: 'nadia',
    moment: 'T0',
    waarden: [4, 3, 4],
    woorden: 'Ze vraagt het nog een keer als ik niks zeg.',
    laatLezen: true,
    datum: kalender.werkdag(-11),
  })
  await addVerbondenheid(casus, 'sem', {
    over: 'bart',
    moment: 'T0',
    waarden: [3, 2, 3],
    laatLezen: false,
    datum: kalender.werkdag(-11),
  })
  await addGas(school, {
    niveaus: [
      'Ik ga niet naar school.',
      'Ik ben er één ochtend in de week.',
      'Ik ben er drie ochtenden en blijf zitten.',
      'Ik ben er elke ochtend.',
      'Ik ga de hele dag, ook op vrijdag.',
    ],
    door: 'bart',
    datum: kalender.werkdag(-18),
    scores: { T0: -2, T1: -1 },
  })
  await addZrm(casus, {
    moment: 'T0',
    door: 'eva',
    naam: 'Eva Roos, getraind in de ZRM',
    datum: kalender.werkdag(-16),
    waarden: {
      huisvesting: 4,
      huiselijke_relaties: 3,
      geestelijke_gezondheid: 2,
      lichamelijke_gezondheid: 4,
      sociaal_netwerk: 3,
    },
  })
}

const gebieden = ['onderwijs', 'gezin', 'vrienden', 'vrije_tijd', 'toekomst']

async function loadBegin(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addRonde(casus, {
    moment: 'T0',
    vraag: 'Wat helpt jou om weer naar school te gaan?',
    leefgebieden: gebieden,
    door: 'nadia',
    datum: kalender.werkdag(-19),
    openTot: kalender.werkdag(-12),
    informanten: [
      {
        wie: 'sem',
        leefgebieden: gebieden,
        datum: kalender.werkdag(-17),
        antwoorden: {
          onderwijs: {
            stand: -2,
            helpt: 'Als ik weet wie er bij de deur staat.',
            hindert: 'In die klas weet iedereen alles al. Dan wil ik weg.',
          },
          gezin: {
            stand: 1,
            helpt: 'Mama lacht weer. We eten samen.',
            hindert: 'Als ze laat werkt, ben ik te veel alleen.',
          },
          vrienden: {
            stand: 0,
            helpt: 'Bo haalt me op als ik niet wil gaan. Dan ga ik toch.',
            hindert: 'Met de groep op het plein wordt het vaak laat.',
          },
          vrije_tijd: { stand: 2, helpt: 'De fietswerkplaats. Daar kan ik iets.' },
          toekomst: {
            stand: 0,
            helpt: 'Fietsenmaker lijkt me wat.',
            hindert: 'Zonder diploma lukt het niet.',
          },
        },
        vrij: [
          {
            leefgebieden: ['onderwijs', 'vrije_tijd', 'toekomst'],
            wie: ['kade9', 'gemeente', 'roc'],
            ouder: true,
            datum: kalender.werkdag(-16),
          },
          { leefgebieden: ['gezin', 'vrienden'], wie: ['kade9'], datum: kalender.werkdag(-16) },
        ],
      },
      {
        wie: 'linda',
        leefgebieden: ['onderwijs', 'gezin', 'vrienden'],
        datum: kalender.werkdag(-15),
        antwoorden: {
          onderwijs: {
            stand: 0,
            helpt: 'Hij praat er thuis over, dat deed hij eerst niet.',
            hindert: 'Ik begin om zeven uur. Dan kan niemand hem brengen.',
          },
          gezin: { stand: 1, helpt: 'Samen koken. Hij kiest wat we eten.', hindert: 'Ik ben vaak moe.' },
          vrienden: { stand: -2, hindert: 'Ik ken die jongens van het plein niet. Dat maakt mij bang.' },
        },
        vrij: [
          {
            leefgebieden: ['onderwijs', 'gezin', 'vrienden'],
            wie: ['kade9', 'gemeente'],
            datum: kalender.werkdag(-14),
            gelezen: kalender.werkdag(-13),
          },
        ],
      },
      {
        wie: 'bart',
        leefgebieden: ['onderwijs'],
        datum: kalender.werkdag(-15),
        antwoorden: {
          onderwijs: {
            stand: 1,
            helpt: 'In een klein groepje vraagt hij door, en helpt hij anderen.',
            hindert: 'De gang en de pauze zijn voor hem te druk.',
          },
        },
        vrij: [
          {
            leefgebieden: ['onderwijs'],
            wie: ['roc', 'kade9', 'gemeente'],
            ouder: true,
            datum: kalender.werkdag(-14),
            gelezen: kalender.werkdag(-13),
          },
        ],
      },
      {
        wie: 'nadia',
        leefgebieden: ['onderwijs', 'vrienden', 'vrije_tijd'],
        datum: kalender.werkdag(-13),
        antwoorden: {
          onderwijs: {
            stand: -1,
            helpt: 'Praten over fietsen, dan komt school vanzelf.',
            hindert: 'De eerste stap naar binnen.',
          },
          vrienden: { stand: 0, helpt: 'Bo.', hindert: 'Geen nee kunnen zeggen.' },
          vrije_tijd: { stand: 2, helpt: 'Hij is er als eerste, en legt de jongsten uit hoe het moet.' },
        },
        vrij: [
          {
            leefgebieden: ['vrije_tijd'],
            wie: ['kade9', 'gemeente', 'roc'],
            ouder: true,
            datum: kalender.werkdag(-12),
            gelezen: kalender.werkdag(-11),
          },
        ],
      },
    ],
  })
}

async function loadOnderweg(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addRonde(casus, {
    moment: 'T1',
    vraag: 'Wat is er anders sinds de vorige keer?',
    leefgebieden: gebieden,
    door: 'nadia',
    datum: kalender.werkdag(-4),
    openTot: kalender.werkdag(6),
    informanten: [
      {
        wie: 'sem',
        leefgebieden: gebieden,
        datum: kalender.werkdag(-2),
        antwoorden: {
          onderwijs: {
            stand: 0,
            helpt: 'De klas was leeg toen ik ging kijken.',
            hindert: 'De bus langs mijn oude school.',
          },
          vrije_tijd: { stand: 2, helpt: 'Ik mag een proefdag doen.' },
        },
        vrij: [
          {
            leefgebieden: ['onderwijs', 'vrije_tijd'],
            wie: ['kade9', 'gemeente', 'roc'],
            ouder: true,
            datum: kalender.werkdag(-2),
          },
        ],
      },
      { wie: 'linda', leefgebieden: ['onderwijs', 'gezin', 'vrienden'], herinnerd: kalender.werkdag(-1) },
      {
        wie: 'bart',
        leefgebieden: ['onderwijs'],
        datum: kalender.werkdag(-1),
        antwoorden: {
          onderwijs: {
            stand: 1,
            helpt: 'Hij belde zelf over zijn boeken.',
            hindert: 'De reis is nog niet geregeld.',
          },
        },
        vrij: [
          {
            leefgebieden: ['onderwijs'],
            wie: ['roc', 'kade9', 'gemeente'],
            ouder: true,
            datum: kalender.werkdag(-1),
          },
        ],
      },
      { wie: 'nadia', leefgebieden: ['vrienden', 'vrije_tijd'] },
      { wie: 'marieke', leefgebieden: ['onderwijs', 'toekomst'] },
    ],
  })
}
