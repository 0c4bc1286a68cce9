/** What a persona meets, per kind of audience and state of a bijdrage. The HTTP test and the SQL test read the same table. */
export type Verwacht = 'ziet' | 'ziet_niet'
export type Lezer = 'marieke' | 'nadia' | 'rob' | 'bart' | 'eva' | 'sem' | 'linda' | 'joost' | 'tom'

/** Kinds of bijdragen, all written by bart (school), unless the name says otherwise. */
export const inhouden = [
  'eigen',
  'gekozen_gemeente',
  'allen',
  'jeugdige_vandaag',
  'jeugdige_later',
  'ouder_vandaag',
  'verlopen',
  'ingetrokken',
  'van_sem',
  'van_linda',
] as const
export type Inhoud = (typeof inhouden)[number]

/** Who sees what. Everyone who is not named does not see it; joost took part until yesterday, tom never. */
export const zichtTabel: Record<Inhoud, readonly Lezer[]> = {
  eigen: ['bart'],
  gekozen_gemeente: ['bart', 'marieke'],
  allen: ['bart', 'marieke', 'nadia', 'rob', 'eva'],
  jeugdige_vandaag: ['bart', 'sem'],
  jeugdige_later: ['bart'],
  ouder_vandaag: ['bart', 'linda'],
  verlopen: [],
  ingetrokken: ['bart'],
  van_sem: ['sem', 'nadia'],
  van_linda: ['linda', 'marieke'],
}

export const lezers: readonly Lezer[] = [
  'marieke',
  'nadia',
  'rob',
  'bart',
  'eva',
  'sem',
  'linda',
  'joost',
  'tom',
]

export const zinnen: Record<Inhoud, string> = {
  eigen: 'wat de school voor zichzelf schrijft, ziet alleen de school',
  gekozen_gemeente: 'wat de school met de gemeente deelt, ziet de politie niet',
  allen: 'wat voor iedereen in de casus is, ziet iedere organisatie die meedoet, en het gezin niet vanzelf',
  jeugdige_vandaag: 'de jongere ziet wat voor de jongere is vrijgegeven',
  jeugdige_later: 'de jongere ziet niets vóór de gekozen dag',
  ouder_vandaag: 'de ouder ziet wat voor ouders is vrijgegeven, en de jongere dan nog niet',
  verlopen: 'na de bewaardag ziet niemand het meer, ook de schrijver niet',
  ingetrokken: 'wat is ingetrokken, leest alleen de schrijver nog',
  van_sem: 'wat de jongere met één organisatie deelt, zien de ouder en de anderen niet',
  van_linda: 'wat een ouder met de gemeente deelt, ziet de jongere niet',
}

type Act = 'toevoegen' | 'lezen' | 'corrigeren' | 'intrekken' | 'weerwoord' | 'eigen_kant' | 'publiek'
/** Persona x act x situation. `status` is what HTTP answers, `reden` the code the screen explains. */
export const daden: readonly {
  persona: Lezer
  act: Act
  situatie: string
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
  reden?: string
}[] = [
  { persona: 'bart', act: 'toevoegen', situatie: 'neemt deel', verwacht: 'ok' },
  { persona: 'sem', act: 'toevoegen', situatie: 'over zichzelf', verwacht: 'ok' },
  { persona: 'linda', act: 'toevoegen', situatie: 'als ouder', verwacht: 'ok' },
  { persona: 'joost', act: 'toevoegen', situatie: 'neemt niet meer deel', verwacht: 'niet_gevonden' },
  { persona: 'tom', act: 'toevoegen', situatie: 'nam nooit deel', verwacht: 'niet_gevonden' },
  {
    persona: 'bart',
    act: 'toevoegen',
    situatie: 'in een gesloten casus',
    verwacht: 'toestand',
    reden: 'casus_gesloten',
  },
  { persona: 'bart', act: 'corrigeren', situatie: 'eigen bijdrage', verwacht: 'ok' },
  {
    persona: 'marieke',
    act: 'corrigeren',
    situatie: 'bijdrage van een ander',
    verwacht: 'mag_niet',
    reden: 'niet_de_schrijver',
  },
  { persona: 'rob', act: 'corrigeren', situatie: 'bijdrage die hij niet ziet', verwacht: 'niet_gevonden' },
  { persona: 'bart', act: 'intrekken', situatie: 'eigen bijdrage', verwacht: 'ok' },
  {
    persona: 'marieke',
    act: 'intrekken',
    situatie: 'bijdrage van een ander',
    verwacht: 'mag_niet',
    reden: 'niet_de_schrijver',
  },
  { persona: 'rob', act: 'intrekken', situatie: 'bijdrage die hij niet ziet', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'weerwoord', situatie: 'op wat voor hem is vrijgegeven', verwacht: 'ok' },
  {
    persona: 'marieke',
    act: 'weerwoord',
    situatie: 'als professional',
    verwacht: 'mag_niet',
    reden: 'alleen_gezin',
  },
  { persona: 'linda', act: 'weerwoord', situatie: 'bijdrage die zij niet ziet', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'eigen_kant', situatie: 'bij een voorval over hem', verwacht: 'ok' },
  {
    persona: 'marieke',
    act: 'eigen_kant',
    situatie: 'voorval van een ander',
    verwacht: 'mag_niet',
    reden: 'niet_de_schrijver',
  },
  { persona: 'rob', act: 'eigen_kant', situatie: 'voorval dat hij niet ziet', verwacht: 'niet_gevonden' },
  { persona: 'rob', act: 'publiek', situatie: 'neemt deel', verwacht: 'ok' },
  { persona: 'joost', act: 'publiek', situatie: 'neemt niet meer deel', verwacht: 'niet_gevonden' },
]
