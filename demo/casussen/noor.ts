import type { DemoSpoor } from '../bouw/akkoord.ts'
import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addTweeHuizen, alleenVoor } from '../bouw/gezin.ts'
import { addJimVraag } from '../bouw/jim.ts'
import { addAfspraak, addSpoor } from '../bouw/plan.ts'
import { addToestemming } from '../bouw/toestemming.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import type { Regio } from '../regio.ts'

/** Noor Jansen: just begun, who stays with her is hers to choose, and her parents live in two households. */
export async function loadNoor(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'steun',
    fase: 'gestart',
    start: kalender.werkdag(-9),
    ouderZiet: true,
    vraag: 'Ik wil slapen, en dat het thuis weer rustig is.',
    verteldAan: 'Marieke van Dam',
    vraagOp: kalender.werkdag(-10),
    geenVastePersoon: {
      reden: 'Noor wil eerst een paar mensen ontmoeten. Vraag het haar bij de wandeling.',
      tot: kalender.werkdag(5),
    },
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Noor', achternaam: 'Jansen', leeftijd: 15 })
  await addGezinslid(casus, {
    soort: 'ouder',
    roepnaam: 'Peter',
    achternaam: 'Jansen',
    relatie: 'vader',
    telefoon: '06 5550 2003',
    gezag: { bron: 'gezagsregister', op: kalender.werkdag(-9) },
  })
  await addGezinslid(casus, {
    soort: 'ouder',
    roepnaam: 'Mirjam',
    achternaam: 'Blom',
    relatie: 'moeder',
    telefoon: '06 5550 2004',
    gezag: { bron: 'gezagsregister', op: kalender.werkdag(-9) },
  })
  await addProfessional(casus, 'eva', ['deelnemer'], {
    reden: 'Noor wil weten wat helpt bij slapen',
    van: kalender.werkdag(-6),
  })
  const hulp = await addSpoor(casus, 'hulp', 'Slapen zonder wakker te schrikken', ['gemeente', 'ggz'])
  await addAfspraak(hulp, {
    tekst: 'Wandelen met Noor',
    eigenaar: 'marieke',
    datum: kalender.komende(3),
    tijd: ['15:30', '16:15'],
    plaats: 'Bij de ingang van het Oosterpark',
    tegenprestatie: 'Noor kiest de weg.',
    akkoord: { noor: 'ja', peter: 'ja', mirjam: 'ja' },
  })
  await addAfspraak(hulp, {
    tekst: 'Bij De Brug binnenkijken',
    eigenaar: 'eva',
    datum: kalender.komende(2, 1),
    tijd: ['16:00', '16:30'],
    plaats: 'De Brug, Kanaalweg 3',
    akkoord: {
      noor: {
        nee: 'als er iemand meegaat die ik ken',
        gevolg: 'Dan wachten we. Eva kan ook bij de wandeling aansluiten.',
      },
    },
  })
  const toestemming = await addToestemming(casus, {
    soort: 'geheim',
    waarvoor: 'Zodat Marieke weet wat Noor nodig heeft om bij De Brug binnen te gaan.',
    door: 'eva',
    van: 'ggz',
    aan: ['gemeente'],
    categorieen: ['hulp'],
    datum: kalender.werkdag(-3),
    tot: kalender.werkdag(120),
    ja: [
      { wie: 'noor', inBijzijnVan: 'Marieke van Dam' },
      { wie: 'peter', inBijzijnVan: 'Noor en Marieke van Dam' },
      { wie: 'mirjam', inBijzijnVan: 'Marieke van Dam' },
    ],
    ouderZiet: true,
  })
  await addBijdrage(casus, {
    soort: 'vraag',
    categorie: 'hulp',
    door: 'eva',
    toestemming,
    datum: kalender.werkdag(-2),
    wie: ['ggz', 'gemeente'],
    tekst: 'Wie gaat met Noor mee naar de eerste keer? Ze zei dat ze niet alleen naar binnen durft.',
  })
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'gezin',
    door: 'marieke',
    datum: kalender.werkdag(-4),
    wie: 'allen',
    tekst:
      'Noor belde zelf op toen het thuis onrustig was, en haar vader liet haar bellen. Dat was nieuw voor hen allebei.',
  })
  await loadTweeHuizen(casus, hulp)
}

/** What the one parent knows, the other does not; and about the neighbour whom Noor asked, they differ. */
async function loadTweeHuizen(casus: DemoCasus, hulp: DemoSpoor): Promise<void> {
  const { kalender } = casus.regio
  await addTweeHuizen(
    casus,
    'Peter en Mirjam wonen sinds de zomer apart. Noor vroeg of wat zij bij de één vertelt, daar kan blijven.',
    kalender.werkdag(-7),
  )
  await addAfspraak(alleenVoor(hulp, 'mirjam'), {
    tekst: 'Om tien uur de telefoons in de keuken',
    eigenaar: 'mirjam',
    datum: kalender.werkdag(3),
    plaats: 'Bij Mirjam thuis',
    tegenprestatie: 'Mirjam legt haar telefoon er zelf ook neer.',
    akkoord: { noor: 'ja', mirjam: 'ja' },
  })
  await addJimVraag(casus, {
    roepnaam: 'Ria',
    relatie: 'buurvrouw',
    hoe: 'Ik pas op haar hond. Als we lopen, vraag ik het.',
    datum: kalender.werkdag(-2),
    door: 'marieke',
    ouders: { peter: 'ja', mirjam: 'nee' },
  })
}
