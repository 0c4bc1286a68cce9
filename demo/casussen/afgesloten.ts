import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import type { Regio } from '../regio.ts'

/** Young people in nazorg (no end) or closed (so many working days ago): the door stays ajar, someone can be called. */
const jongeren = [
  {
    roepnaam: 'Iris',
    tussenvoegsel: 'van',
    achternaam: 'Vliet',
    leeftijd: 20,
    regime: 'steun',
    vast: 'tom',
    dicht: null,
    vraag: 'Dat iemand nog eens belt als ik er woon.',
  },
  {
    roepnaam: 'Bas',
    achternaam: 'Kramer',
    leeftijd: 17,
    regime: 'pga',
    vast: 'nadia',
    dicht: null,
    vraag: 'Ik wil laten zien dat ik het afmaak.',
  },
  {
    roepnaam: 'Lotte',
    achternaam: 'Visser',
    leeftijd: 19,
    regime: 'steun',
    vast: 'nadia',
    dicht: 20,
    vraag: 'Weer naar dansles durven.',
  },
  {
    roepnaam: 'Ruben',
    achternaam: 'Vos',
    leeftijd: 22,
    regime: 'pga',
    vast: 'tim',
    dicht: 45,
    vraag: 'Mijn zoontje elke week zien.',
  },
  {
    roepnaam: 'Sofie',
    achternaam: 'Maas',
    leeftijd: 17,
    regime: 'steun',
    vast: 'fatima',
    dicht: 80,
    vraag: 'Niet meer overal tussenin zitten.',
  },
  {
    roepnaam: 'Thijs',
    tussenvoegsel: 'van der',
    achternaam: 'Berg',
    leeftijd: 18,
    regime: 'steun',
    vast: 'bart',
    dicht: 110,
    vraag: 'Mijn diploma halen, hoe lang het ook duurt.',
  },
  {
    roepnaam: 'Kim',
    achternaam: 'Post',
    leeftijd: 21,
    regime: 'steun',
    vast: 'tom',
    dicht: 160,
    vraag: 'Rondkomen zonder te lenen.',
  },
] as const

/** Casussen that need little now, so that the day of a casusregisseur is complete. */
export async function loadAfgesloten(regio: Regio): Promise<void> {
  const { kalender } = regio
  for (const { vast, regime, dicht, vraag, ...wie } of jongeren) {
    const start = kalender.werkdag(-200 - (dicht ?? 0))
    const casus = await startDemoCasus(regio, {
      regime,
      vraag,
      start,
      fase: dicht === null ? 'nazorg' : 'gesloten',
      ouderZiet: false,
      verteldAan: 'de vaste persoon',
      vraagOp: start,
      ...(dicht === null ? {} : { geslotenOp: kalender.werkdag(-dicht) }),
    })
    await addGezinslid(casus, { soort: 'jeugdige', ...wie })
    await addProfessional(casus, vast, ['vaste_persoon'], {
      gekozen: true,
      reden: 'door de jongere gekozen, en blijft bereikbaar',
    })
  }
}
