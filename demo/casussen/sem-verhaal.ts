import { addPlek } from '../bouw/vast.ts'
import { addDankwoord, addVerhaaldeel } from '../bouw/verhaal.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

/** What Sem told about himself: one part for Nadia, one for nobody yet; whom he thanks; and who is there at the new school. */
export async function loadSemVerhaal(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const begin = kalender.komende(1, 1)
  const donderdag = kalender.komende(4, 1) > begin ? kalender.komende(4, 1) : kalender.komende(4, 2)
  await addVerhaaldeel(casus, {
    regime: 'pga',
    van: 'sem',
    titel: 'Mijn oude klas',
    datum: kalender.werkdag(-9),
    voor: { wie: 'nadia', datum: kalender.werkdag(-8), gelezen: kalender.werkdag(-7) },
    tekst: `In de brugklas ging het goed. Ik zat naast Bo, en we lachten veel.

Toen ging er een filmpje van mij rond. Iedereen had het gezien. Ook de meester van gym. Niemand zei er iets van, maar ze keken wel.

Daarna bleef ik weg. Eerst een uur, toen een dag. Ik wil niet dat iemand zegt dat ik lui was. Ik durfde gewoon niet meer.`,
  })
  await addVerhaaldeel(casus, {
    regime: 'pga',
    van: 'sem',
    titel: 'Papa',
    datum: kalender.werkdag(-3),
    tekst: `Papa ging weg toen ik negen was. Op zijn fiets, met één tas. Die fiets heb ik nog steeds gezocht op straat.

Dit wil ik eerst zelf nog eens lezen.`,
  })
  await addDankwoord(casus, {
    van: 'sem',
    aan: 'nadia',
    tekst: 'Dank je dat je belde toen ik niet naar huis durfde.',
    datum: kalender.werkdag(-1),
  })
  await addPlek(casus, {
    soort: 'school',
    wat: 'De kleine klas',
    begint: begin,
    door: 'nadia',
    gepland: kalender.werkdag(-4),
    wie: ['gemeente', 'roc', 'kade9'],
    momenten: [
      {
        dag: kalender.werkdag(-2),
        tijd: '15:30',
        wat: 'Samen de weg fietsen',
        wie: 'nadia',
        gedaan: true,
      },
      { dag: begin, tijd: '08:45', wat: 'Bij de voordeur', wie: 'bart' },
      { dag: donderdag, tijd: '12:00', wat: 'Samen naar huis fietsen', wie: 'nadia' },
    ],
  })
}
