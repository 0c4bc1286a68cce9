import type { Betrokken, Publiek, Rij, Tabel, World } from './world.ts'

const iedereen: Publiek = { organisaties: null, jeugdige: -5, ouder: -5, ouders: null }
/** Of the first organisation only. */
const verborgen: Publiek = { organisaties: [0], jeugdige: null, ouder: null, ouders: null }
const altijd = { van: -5, tot: null }

const rij = (tabel: Tabel, change: Partial<Rij> = {}): Rij => ({
  tabel,
  door: { soort: 'medewerker', nr: 0 },
  bij: 0,
  publiek: verborgen,
  woord: 'rooster',
  categorie: 'onderwijs',
  status: 'geldig',
  verloopt: null,
  toestemming: null,
  grond: null,
  naar: 2,
  ookVoorVrager: false,
  ...change,
})
const staf = (medewerker: number, publiek = iedereen): Betrokken => ({
  kant: 'professional',
  medewerker,
  publiek,
  ...altijd,
})

/** A world with one row of everything that is the first organisation's only, and others who take part: a hole in any table shows. */
export const fullWorld: World = {
  vandaag: '2026-11-02',
  organisaties: 3,
  soorten: ['gemeente', 'school', 'jongerenwerk'],
  medewerkers: [0, 1, 2].map((organisatie) => ({ organisatie, mandaten: [] })),
  familie: ['jeugdige', 'ouder'],
  casussen: [
    {
      regime: 'pga',
      geboren: '2012-05-05',
      ouders: [true, true],
      betrokken: [
        staf(0),
        staf(1),
        staf(2, verborgen),
        { kant: 'jeugdige', familie: 0, publiek: iedereen, ...altijd },
        { kant: 'ouder', familie: 1, ouder: 0, publiek: iedereen, ...altijd },
      ],
      toestemmingen: [
        {
          soort: 'geheim',
          door: 0,
          bronnen: [0],
          ontvangers: [1],
          ouders: false,
          categorieen: ['hulp'],
          rechtstreeks: false,
          uitzondering: false,
          begin: -3,
          eind: 3,
          publiek: verborgen,
          antwoorden: [{ wie: 'jeugdige', antwoord: 'ja', dag: -3 }],
        },
      ],
      kijkvragen: [0],
      rijen: [
        rij('bijdrage', { publiek: iedereen }),
        rij('bijdrage'),
        rij('eigen_kant'),
        rij('weerwoord'),
        rij('gebeurtenis', { ookVoorVrager: true }),
        rij('gebruiksvraag'),
        rij('spoor', { publiek: iedereen }),
        rij('spoor'),
        rij('steunt_op', { naar: 0 }),
        rij('overleg'),
        rij('afspraak', { bij: null, publiek: iedereen }),
        rij('afspraak', { bij: null }),
        rij('akkoord'),
        rij('informatieverzoek'),
        rij('verzoekreden', { door: { soort: 'medewerker', nr: 2 } }),
        rij('afwijking', { publiek: iedereen }),
        rij('afwijking'),
        rij('dekking'),
        // Also for an organisation of which the second one may not know that it takes part.
        rij('bijdrage', { publiek: { ...iedereen, organisaties: [0, 1, 2] } }),
      ],
    },
    {
      regime: 'pga',
      geboren: null,
      ouders: [],
      betrokken: [staf(0)],
      toestemmingen: [],
      kijkvragen: [],
      rijen: [],
    },
  ],
  aanmeldingen: [{ regime: 'pga', door: 0, ontvanger: 2, status: 'concept' }],
  consulten: [
    { door: 0, kring: [0], status: 'open', antwoorden: [] },
    { door: 0, kring: null, status: 'open', antwoorden: [{ door: 0, status: 'ingetrokken', dank: false }] },
  ],
}
