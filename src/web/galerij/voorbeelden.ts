import type { PlanKaart, PlanPeriode, PlanSpoor } from '../kit/plan-raster.tsx'

export type VoorbeeldCasus = {
  naam: string
  jaar: number
  vraag: string
  vast: string | null
  vastBij: string
  fase: string
  regime: string
  volgend: string
  wat: string
}

const row = (
  ...[naam, jaar, vraag, vast, vastBij, fase, regime, volgend, wat]: [
    string,
    number,
    string,
    string | null,
    string,
    string,
    string,
    string,
    string,
  ]
): VoorbeeldCasus => ({ naam, jaar, vraag, vast, vastBij, fase, regime, volgend, wat })

const pga = 'persoonsgerichte aanpak'

// The fictional people of the drawings.
export const casussen: readonly VoorbeeldCasus[] = [
  row(
    'Yara Smit',
    19,
    'Een eigen plek waar niemand me wegstuurt.',
    'Tom de Graaf',
    'wooncoach, Huis & Haven',
    'Plan maken',
    'steun',
    'vandaag, 10.30',
    'overleg, Yara komt zelf',
  ),
  row(
    'Jayden Pinas',
    14,
    'Kan iemand zeggen dat het niet altijd mijn schuld is?',
    'Bram Kuiper',
    'mentor, De Vaart',
    'Plan in uitvoering',
    pga,
    'vandaag, 15.00',
    'overleg, drie punten',
  ),
  row(
    'Noor Jansen',
    15,
    'Ik wil slapen, en dat het thuis weer rustig is.',
    null,
    'vraag het Noor vóór 10 nov',
    'Gestart',
    'steun',
    'wo 4 nov, 15.30',
    'wandelen met Noor',
  ),
  row(
    'Sem Verhoeven',
    16,
    'Ik wil terug naar school, maar niet naar die klas.',
    'Nadia Haddou',
    'jongerenwerk Kade 9',
    'Plan in uitvoering',
    pga,
    'do 5 nov, 16.00',
    'overleg, Sem en moeder',
  ),
  row(
    'Daan Wolters',
    21,
    'Als ik vrijkom, wil ik niet weer alleen op dat station staan.',
    'Ilse Vermeer',
    'verbindingsofficier',
    'Terugkeer voorbereiden',
    pga,
    'vr 20 nov, 9.30',
    'Ilse staat bij de poort',
  ),
  row(
    'Milan Bos',
    18,
    'Ik zoek een baas die vraagt wat ik kán.',
    'Nadia Haddou',
    'jongerenwerk Kade 9',
    'Afschalen',
    'steun',
    'di 1 dec, 17.00',
    'eten bij Kade 9',
  ),
]

export const sporen: readonly PlanSpoor[] = [
  { id: 'school', name: 'School', goal: 'Een klas waar ik opnieuw begin' },
  { id: 'werk', name: 'Werk', goal: 'Iets met mijn handen doen' },
  { id: 'thuis', name: 'Thuis', goal: 'Minder ruzie met mama' },
  { id: 'zorg', name: 'Zorg', goal: 'Weer een nacht doorslapen' },
  { id: 'straf', name: 'Straf', goal: 'Afmaken, en dan echt klaar' },
]

export const periodes: readonly PlanPeriode[] = [
  { id: 'nu', label: 'Nu', note: '2–8 nov', isNow: true },
  { id: '46', label: 'Week 46', note: '9–15 nov' },
  { id: '47', label: 'Week 47', note: '16–22 nov' },
  { id: '48', label: 'Week 48', note: '23–29 nov' },
]

const beiden = [{ id: 'b', soort: 'ja', words: 'Sem en moeder: ja' }] as const

export const kaarten: readonly PlanKaart[] = [
  {
    id: '1',
    spoorId: 'school',
    periodeId: 'nu',
    when: 'vandaag, 15.00',
    title: 'Lokaal en mentor zien',
    owner: 'Bart Mulder',
    answers: beiden,
    to: '/galerij/casus',
  },
  {
    id: '2',
    spoorId: 'thuis',
    periodeId: 'nu',
    when: 'do 5 nov',
    title: 'Samen eten, telefoons weg',
    owner: 'Sem en moeder',
    answers: beiden,
  },
  {
    id: '3',
    spoorId: 'zorg',
    periodeId: 'nu',
    when: 'wo 4 nov, 14.00',
    title: 'Kennismaken, Nadia gaat mee',
    owner: 'Eva Roos',
    answers: beiden,
  },
  {
    id: '4',
    spoorId: 'straf',
    periodeId: 'nu',
    when: 'vr 6 nov, 16.00',
    title: 'Bellen over de werkplek',
    owner: 'Tim Kok',
    answers: [
      { id: 's', soort: 'ja', words: 'Sem: ja' },
      { id: 'm', soort: 'open', words: 'moeder: nog vragen' },
    ],
  },
  {
    id: '5',
    spoorId: 'werk',
    periodeId: '46',
    when: 'vr 13 nov, 9.00',
    title: 'Proefdag bij de fietsenmaker',
    owner: 'Nadia Haddou',
    answers: beiden,
  },
  {
    id: '6',
    spoorId: 'zorg',
    periodeId: '46',
    when: 'wo 11 nov, 14.00',
    title: 'Eerste afspraak, dan elke week',
    owner: 'Eva Roos',
    extra: 'Inhoud: alleen De Brug',
    answers: beiden,
    clashes: true,
  },
  {
    id: '7',
    spoorId: 'straf',
    periodeId: '46',
    when: 'wo 11 nov, 13.00',
    title: 'Werkstraf, acht woensdagen',
    owner: 'Tim Kok',
    clashes: true,
    answers: [
      { id: 's', soort: 'nee-jeugdige', words: 'Sem: nee, wel als het op zaterdag kan' },
      { id: 'm', soort: 'ja', words: 'moeder: ja' },
    ],
  },
  {
    id: '8',
    spoorId: 'school',
    periodeId: '47',
    when: 'ma 16 nov, 9.00',
    title: 'Start kleine klas, drie ochtenden',
    owner: 'Bart Mulder',
    answers: [
      { id: 's', soort: 'ja', words: 'Sem: ja' },
      { id: 'm', soort: 'nee', words: 'moeder: nee, wel als iemand hem brengt' },
    ],
  },
  {
    id: '9',
    spoorId: 'thuis',
    periodeId: '47',
    when: 'zo 22 nov',
    title: 'Avondafspraak op papier',
    owner: 'Sem schrijft',
    answers: beiden,
  },
]
