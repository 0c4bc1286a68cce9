import { addAfspraak, type DemoSpoor } from '../bouw/plan.ts'

const beiden = { sem: 'ja', linda: 'ja' } as const

/** Care on Wednesday afternoons. */
export async function loadZorg(spoor: DemoSpoor): Promise<void> {
  const { kalender } = spoor.casus.regio
  await addAfspraak(spoor, {
    tekst: 'Kennismaken, Nadia gaat mee',
    eigenaar: 'eva',
    datum: kalender.komende(3),
    tijd: ['14:00', '14:45'],
    plaats: 'De Brug, Kanaalweg 3',
    tegenprestatie: 'Eva vertelt eerst zelf wie zij is.',
    akkoord: beiden,
  })
  for (const [week, tekst] of [
    'Eerste afspraak, dan elke week',
    'Tweede afspraak met Eva',
    'Derde afspraak met Eva',
  ].entries()) {
    await addAfspraak(spoor, {
      tekst,
      eigenaar: 'eva',
      datum: kalender.komende(3, week + 1),
      tijd: ['14:00', '15:00'],
      plaats: 'De Brug, Kanaalweg 3',
      tegenprestatie: 'Wat Sem vertelt, blijft bij De Brug.',
      akkoord: beiden,
    })
  }
}

/** The sanction, on the same afternoons; answers its first afspraak. */
export async function loadStraf(spoor: DemoSpoor): Promise<string> {
  const { kalender } = spoor.casus.regio
  await addAfspraak(spoor, {
    tekst: 'Bellen over de werkplek',
    eigenaar: 'tim',
    datum: kalender.komende(5),
    tijd: ['11:00', '11:15'],
    plaats: 'Telefoon',
    tegenprestatie: 'Tim belt, Sem hoeft alleen op te nemen.',
    akkoord: { sem: 'ja' },
  })
  const weken = ['Werkstraf, acht woensdagen', 'Werkstraf, tweede woensdag', 'Werkstraf, derde woensdag']
  let eerste = ''
  for (const [week, tekst] of weken.entries()) {
    const id = await addAfspraak(spoor, {
      tekst,
      eigenaar: 'tim',
      door: 'tim',
      datum: kalender.komende(3, week + 1),
      tijd: ['13:00', '17:00'],
      plaats: 'Stadswerf, Dokweg 40',
      tegenprestatie: 'Tim komt de eerste keer kennismaken op de werf.',
      sanctie: {
        nogNiet: 'Op een nieuwe plek beginnen zonder iemand die hij kent.',
        bewijs: 'Twee keer bleef hij bij de deur staan. Met Nadia erbij ging hij wel naar binnen.',
      },
      akkoord: {
        sem: {
          nee: 'als het op zaterdag kan',
          gevolg: 'Tim vraagt of zaterdag kan. Tot dat antwoord blijft de woensdag staan.',
        },
        linda: 'ja',
      },
    })
    eerste ||= id
  }
  return eerste
}
