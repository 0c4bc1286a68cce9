import { addTekeningen } from '../bouw/kring.ts'
import { addKeuze, addRonde, addVerbondenheid } from '../bouw/meting.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

/** How Yara is doing: her first round; Tom's view waits for her, Fatima is still writing. */
export async function loadYaraKijk(casus: DemoCasus, geld: string): Promise<void> {
  const { kalender } = casus.regio
  await addRonde(casus, {
    moment: 'T0',
    vraag: 'Wat heb je nodig voor een eigen plek?',
    leefgebieden: ['wonen', 'financien', 'toekomst'],
    door: 'tom',
    datum: kalender.werkdag(-7),
    openTot: kalender.werkdag(5),
    informanten: [
      {
        wie: 'yara',
        leefgebieden: ['wonen', 'financien', 'toekomst'],
        datum: kalender.werkdag(-5),
        antwoorden: {
          wonen: {
            stand: -2,
            helpt: 'Bij oma mag ik douchen.',
            hindert: 'Elke week een andere bank. Ik slaap met mijn tas vast.',
          },
          financien: {
            stand: -1,
            helpt: 'Ik koop niks dat niet hoeft.',
            hindert: 'De post. Die durf ik niet open te maken.',
          },
          toekomst: { stand: 1, helpt: 'In de bakkerij mag ik meer uren.' },
        },
        vrij: [
          {
            leefgebieden: ['wonen', 'toekomst'],
            wie: ['huis-en-haven', 'gemeente'],
            datum: kalender.werkdag(-5),
          },
          {
            leefgebieden: ['financien'],
            wie: ['huis-en-haven', 'wijkteam-oost'],
            datum: kalender.werkdag(-5),
          },
        ],
      },
      {
        wie: 'tom',
        leefgebieden: ['wonen', 'toekomst'],
        datum: kalender.werkdag(-2),
        antwoorden: {
          wonen: {
            stand: 0,
            helpt: 'Ze weet precies wat een plek moet hebben.',
            hindert: 'De wachttijd. Dat ligt niet aan haar.',
          },
          toekomst: { stand: 2, helpt: 'Op haar werk rekenen ze op haar.' },
        },
        vrij: [
          {
            leefgebieden: ['wonen', 'toekomst'],
            wie: ['huis-en-haven', 'gemeente'],
            datum: kalender.werkdag(-2),
          },
        ],
      },
      {
        wie: 'fatima',
        leefgebieden: ['financien'],
        datum: kalender.werkdag(-1),
        antwoorden: {
          financien: {
            stand: 0,
            helpt: 'Ze legt de brieven apart. Ze wil het oplossen.',
            hindert: 'Drie brieven tegelijk.',
          },
        },
        vrij: [
          {
            leefgebieden: ['financien'],
            wie: ['wijkteam-oost', 'huis-en-haven'],
            toestemming: geld,
            datum: kalender.werkdag(-1),
            gelezen: kalender.werkdag(-1),
          },
        ],
      },
      { wie: 'marieke', leefgebieden: ['wonen', 'toekomst'] },
    ],
  })
  await addKeuze(casus, 'yara', {
    leefgebied: 'wonen',
    doel: 'Een kamer waar ik de deur op slot kan doen.',
    actie: 'Donderdag met Tom naar de Singel.',
    datum: kalender.werkdag(-3),
  })
  await addVerbondenheid(casus, 'yara', {
    over: 'tom',
    moment: 'T0',
    waarden: [4, 4, 3],
    woorden: 'Hij kwam terug. Ook toen ik boos was.',
    laatLezen: true,
    datum: kalender.werkdag(-3),
  })
}

/** Who stands around Yara: when the help began, and now; Tom may look at the last one. */
export async function loadYaraKring(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addTekeningen(casus, 'yara', [
    {
      naam: 'Toen ik wegging',
      woorden: 'Toen had ik eigenlijk alleen oma.',
      datum: kalender.werkdag(-20),
      kijkt: [],
      mensen: [
        {
          naam: 'oma',
          kring: 'binnen',
          hoek: 40,
          soort: 'familie',
          steun: 'steunt',
          gebieden: ['wonen', 'gezin'],
          vroeger: true,
          contact: 'deze_week',
        },
        {
          naam: 'Bo',
          kring: 'binnen',
          hoek: 220,
          soort: 'vriend',
          steun: 'beide',
          gebieden: ['vrienden'],
          contact: 'deze_week',
        },
        {
          naam: 'mama',
          kring: 'buiten',
          hoek: 330,
          soort: 'familie',
          steun: 'kost',
          contact: 'langer',
          kent: ['oma'],
        },
        {
          naam: 'Dani',
          kring: 'midden',
          hoek: 150,
          soort: 'vriend',
          steun: 'kost',
          contact: 'deze_week',
          kent: ['Bo'],
        },
        {
          naam: 'juf Marit',
          kring: 'buiten',
          hoek: 100,
          soort: 'school',
          steun: 'steunt',
          gebieden: ['onderwijs'],
          vroeger: true,
          contact: 'langer',
        },
        {
          naam: 'Tom',
          kring: 'buiten',
          hoek: 260,
          soort: 'hulp',
          steun: 'weet_niet',
          gebieden: ['wonen'],
          contact: 'deze_week',
        },
      ],
    },
    {
      naam: 'Nu',
      woorden: 'Er zijn er meer dan ik dacht. Mama mag iets dichterbij.',
      datum: kalender.werkdag(-1),
      kijkt: ['tom'],
      mensen: [
        {
          naam: 'oma',
          kring: 'binnen',
          hoek: 40,
          soort: 'familie',
          steun: 'steunt',
          gebieden: ['wonen', 'gezin'],
          vroeger: true,
          contact: 'deze_week',
        },
        {
          naam: 'Sam 🌻',
          kring: 'binnen',
          hoek: 150,
          soort: 'liefde',
          steun: 'steunt',
          gebieden: ['vrije_tijd', 'toekomst'],
          contact: 'deze_week',
        },
        {
          naam: 'Bo',
          kring: 'midden',
          hoek: 215,
          soort: 'vriend',
          steun: 'beide',
          gebieden: ['vrienden'],
          contact: 'deze_maand',
          kent: ['Sam 🌻'],
        },
        {
          naam: 'Tom',
          kring: 'midden',
          hoek: 270,
          soort: 'hulp',
          steun: 'steunt',
          gebieden: ['wonen', 'toekomst'],
          contact: 'deze_week',
        },
        {
          naam: 'نور',
          kring: 'midden',
          hoek: 95,
          soort: 'werk',
          steun: 'steunt',
          gebieden: ['werk', 'vrienden'],
          contact: 'deze_week',
          kent: ['Sam 🌻'],
        },
        {
          naam: 'mama',
          kring: 'midden',
          hoek: 330,
          soort: 'familie',
          steun: 'beide',
          gebieden: ['gezin'],
          contact: 'deze_maand',
          kent: ['oma'],
        },
        {
          naam: 'Fatima',
          kring: 'buiten',
          hoek: 285,
          soort: 'hulp',
          steun: 'steunt',
          gebieden: ['financien'],
          contact: 'deze_maand',
          kent: ['Tom'],
        },
        {
          naam: 'juf Marit',
          kring: 'buiten',
          hoek: 120,
          soort: 'school',
          steun: 'steunt',
          gebieden: ['onderwijs'],
          vroeger: true,
          contact: 'langer',
        },
        {
          naam: 'de bakker',
          kring: 'buiten',
          hoek: 60,
          soort: 'werk',
          steun: 'steunt',
          gebieden: ['werk'],
          contact: 'deze_week',
          kent: ['نور'],
        },
        {
          naam: 'Nachtuil',
          kring: 'buiten',
          hoek: 200,
          soort: 'online',
          steun: 'weet_niet',
          contact: 'deze_week',
        },
        {
          naam: 'coach Ed',
          kring: 'buiten',
          hoek: 20,
          soort: 'anders',
          eigenSoort: 'van het zwembad',
          steun: 'steunt',
          vroeger: true,
          contact: 'langer',
        },
      ],
    },
  ])
}
