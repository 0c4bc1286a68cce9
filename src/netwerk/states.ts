/** The circles, from near to far. About 3 to 5 people stand nearest (Dunbar; werksessie JIM), up to some 150 around. */
export const kringen = ['binnen', 'midden', 'buiten'] as const
export type Kring = (typeof kringen)[number]

/** What someone is to the young person. */
export const soorten = [
  'familie',
  'vriend',
  'liefde',
  'buurt',
  'school',
  'werk',
  'sport',
  'geloof',
  'online',
  'hulp',
  'anders',
] as const
export type Soort = (typeof soorten)[number]

/** Whether someone gives, takes, or both; the young person says so, nothing is worked out. */
export const steunen = ['steunt', 'kost', 'beide', 'weet_niet'] as const
export type Steun = (typeof steunen)[number]

/** The life domains on which someone may help. */
export const leefgebieden = [
  'onderwijs',
  'werk',
  'wonen',
  'financien',
  'gezondheid',
  'identiteit',
  'gezin',
  'vrienden',
  'vrije_tijd',
  'veiligheid',
  'toekomst',
] as const
export type Leefgebied = (typeof leefgebieden)[number]

/** When they last spoke, roughly. */
export const contacten = ['deze_week', 'deze_maand', 'langer', 'weet_niet'] as const
export type Contact = (typeof contacten)[number]

/** More people than this is no drawing any more; twice the 150 that someone can know. */
export const hoogstens = 300

/** One person in a drawing, as every part of the slice knows them. `hoek` in whole degrees, clockwise from above. */
export type Lid = {
  id: string
  mensId: string
  naam: string
  kring: Kring
  hoek: number
  soort: Soort
  eigenSoort: string
  steun: Steun
  gebieden: Leefgebied[]
  vroeger: boolean
  contact: Contact
  kent: string[]
}
