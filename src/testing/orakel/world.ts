/** A small world in plain words, from which both the database and the oracle are filled. Numbers are places in the lists. */
export type World = {
  /** Today, as YYYY-MM-DD; all days below are counted from it, dates of birth are not. */
  vandaag: string
  organisaties: number
  /** Which kind each organisation is: what it may receive hangs on it. */
  soorten: string[]
  /** Staff: of which organisation, with which mandates. */
  medewerkers: { organisatie: number; mandaten: string[] }[]
  /** Accounts of young people and parents; someone may be the young person of one casus and a parent in another. */
  familie: ('jeugdige' | 'ouder')[]
  casussen: Casus[]
  aanmeldingen: {
    regime: 'steun' | 'pga'
    door: number
    ontvanger: number
    status: 'concept' | 'verzonden' | 'aangenomen'
  }[]
  consulten: Consult[]
}
export type Casus = {
  regime: 'steun' | 'pga'
  /** Day of birth of its young person; null = not known. */
  geboren: string | null
  /** Its parents: whether they have gezag (null = not known). */
  ouders: (boolean | null)[]
  betrokken: Betrokken[]
  toestemmingen: Toestemming[]
  /** Questions about who looked: by which account. */
  kijkvragen: number[]
  rijen: Rij[]
}
export type Betrokken =
  | { kant: 'professional'; medewerker: number; van: number; tot: number | null; publiek: Publiek }
  | { kant: 'jeugdige'; familie: number | null; van: number; tot: number | null; publiek: Publiek }
  | {
      kant: 'ouder'
      familie: number | null
      ouder: number
      van: number
      tot: number | null
      publiek: Publiek
    }
/** Who sees it: organisations (null = all), and from which day (null = never) young person and parents; `ouders`: which of them (null = each). */
export type Publiek = {
  organisaties: number[] | null
  jeugdige: number | null
  ouder: number | null
  ouders: number[] | null
}
/** Who looks or writes: the how-manieth member of staff or family account. */
export type Kijker = { soort: 'medewerker'; nr: number } | { soort: 'familie'; nr: number }

/** A consent as it was asked, and what was answered, in the order in which it was written down. */
export type Toestemming = {
  soort: 'avg' | 'hulp' | 'geheim'
  door: number
  bronnen: number[]
  ontvangers: number[]
  ouders: boolean
  categorieen: string[]
  rechtstreeks: boolean
  uitzondering: boolean
  begin: number
  eind: number
  publiek: Publiek
  antwoorden: Antwoord[]
}
/** `wie`: the young person, or the how-manieth parent. `dag`: on which day it was said. */
export type Antwoord = {
  wie: 'jeugdige' | number
  antwoord: 'ja' | 'nee' | 'ingetrokken'
  dag: number
}

/** Tables with content of a casus that carries an audience. */
export const tabellen = [
  'bijdrage',
  'spoor',
  'overleg',
  'weerwoord',
  'afspraak',
  'akkoord',
  'eigen_kant',
  'gebeurtenis',
  'gebruiksvraag',
  'steunt_op',
  'informatieverzoek',
  'verzoekreden',
  'afwijking',
  'dekking',
] as const
export type Tabel = (typeof tabellen)[number]
/** One row of content. `bij`: what it belongs to (a bijdrage, a verzoek, an afwijking), counted round; a weerwoord without it is about the plan. */
export type Rij = {
  tabel: Tabel
  door: Kijker
  bij: number | null
  publiek: Publiek
  woord: string
  /** Of a bijdrage; also categories that its regime doesn't know. */
  categorie: string
  status: 'geldig' | 'gecorrigeerd' | 'ingetrokken'
  verloopt: number | null
  /** Of a bijdrage: the consent on which it rests, counted round; and the ground of who is bound to secrecy. */
  toestemming: number | null
  grond: 'wettelijke_plicht' | 'conflict_van_plichten' | null
  /** Of a verzoek: the asked organisation. Of its reason: whether who asked may read it. */
  naar: number
  ookVoorVrager: boolean
}

/** A question to colleagues; `kring`: organisations whose professionals read it (null = all). */
export type Consult = {
  door: number
  kring: number[] | null
  status: 'open' | 'gesloten' | 'ingetrokken'
  antwoorden: { door: number; status: 'geldig' | 'ingetrokken'; dank: boolean }[]
}
