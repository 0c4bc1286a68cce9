import { z } from 'zod'
import { fasen, zijtoestanden } from './states.ts'

const dag = z.iso.date()
const moment = z.iso.datetime()
export const fase = z.enum(fasen)
export const zijtoestand = z.enum(zijtoestanden)
export const rol = z.enum([
  'vaste_persoon',
  'procesregisseur',
  'casusregisseur',
  'deelnemer',
  'jeugdige',
  'ouder',
  'jim',
])
export type Rol = z.output<typeof rol>
const kant = z.enum(['professional', 'jeugdige', 'ouder', 'jim'])
const regimeCode = z.enum(['steun', 'pga', 'zvh', 'groep'])

/** Who the vaste persoon is, as a list shows it. */
const vastePersoon = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
})
const geenVastePersoon = z.object({ reden: z.string(), tot: dag })
/** The next thing that will happen: an overleg or an afspraak. `op` is a moment, or a day when no time was agreed. */
const volgendMoment = z.object({ soort: z.enum(['overleg', 'afspraak']), op: z.string(), wat: z.string() })

export const casusInLijst = z.object({
  id: z.string(),
  naam: z.string(),
  geboortedatum: dag.nullable(),
  vraag: z.string(),
  regime: z.object({ code: regimeCode, naam: z.string() }),
  fase,
  zijtoestand: zijtoestand.nullable(),
  start: moment,
  vastePersoon: vastePersoon.nullable(),
  geenVastePersoon: geenVastePersoon.nullable(),
  openAfspraken: z.int(),
  volgendMoment: volgendMoment.nullable(),
  /** What others did since this person last read the casus; 10 means ten or more. */
  nieuw: z.int(),
})
export type CasusInLijst = z.output<typeof casusInLijst>

export const casussenAntwoord = z.object({ casussen: z.array(casusInLijst), volgende: z.string().nullable() })
export type Casussen = z.output<typeof casussenAntwoord>

export const persoon = z.object({
  id: z.string(),
  versie: z.int(),
  soort: z.enum(['jeugdige', 'ouder']),
  roepnaam: z.string(),
  naam: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
  geboortedatum: dag.nullable(),
  telefoon: z.string(),
  adres: z.string(),
  woonplaats: z.string(),
  relatie: z.string(),
  /** Parental authority; null = not known. */
  gezag: z.boolean().nullable(),
  gezagBron: z.string(),
  gezagOp: dag.nullable(),
})
export type Persoon = z.output<typeof persoon>

export const betrokkene = z.object({
  id: z.string(),
  versie: z.int(),
  kant,
  rollen: z.array(rol),
  actorId: z.string().nullable(),
  persoonId: z.string().nullable(),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
  telefoon: z.string().nullable(),
  belMijVoor: z.string(),
  moetMelden: z.string(),
  van: dag,
  tot: dag.nullable(),
  /** Takes part today. */
  nu: z.boolean(),
  reden: z.string(),
  gekozenDoorJeugdige: z.boolean(),
  gekozenOp: dag.nullable(),
  /** Organisations that know of this involvement; null = all that take part. */
  publiek: z.array(z.string()).nullable(),
  jeugdigeVanaf: dag.nullable(),
  ouderVanaf: dag.nullable(),
  /** Whether this person signed in through an invitation, so has an own page. */
  heeftAccount: z.boolean(),
  ik: z.boolean(),
})
export type Betrokkene = z.output<typeof betrokkene>

export const casusAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  regime: z.object({
    code: regimeCode,
    naam: z.string(),
    bron: z.string(),
    uitleg: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  }),
  vraag: z.object({ tekst: z.string(), verteldAan: z.string(), op: dag }),
  fase,
  mogelijkeFasen: z.array(fase),
  zijtoestand: z.object({ soort: zijtoestand, reden: z.string(), eigenaar: z.string(), tot: dag }).nullable(),
  start: moment,
  geslotenOp: moment.nullable(),
  /** Why the phase last changed; of a closed casus also whom to call afterwards. */
  laatsteStap: z
    .object({
      reden: z.string(),
      bel: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
      op: moment,
    })
    .nullable(),
  geenVastePersoon: geenVastePersoon.nullable(),
  personen: z.array(persoon),
  betrokkenheden: z.array(betrokkene),
  /** What young person and parents said in their own words, for whom they chose; a parent's own question first. */
  gezegd: z.array(
    z.object({
      id: z.string(),
      over: z.enum(['plan', 'afspraak', 'vraag']),
      afspraak: z.string(),
      wie: z.string(),
      kant: z.enum(['professional', 'jeugdige', 'ouder', 'jim']).nullable(),
      relatie: z.string(),
      tekst: z.string(),
      op: moment,
      nieuw: z.boolean(),
    }),
  ),
  bijdragen: z.array(
    z.object({
      id: z.string(),
      soort: z.string(),
      categorie: z.string(),
      tekst: z.string(),
      ingekort: z.boolean(),
      door: z.string(),
      organisatie: z.string().nullable(),
      op: moment,
      nieuw: z.boolean(),
    }),
  ),
  nieuweBijdragen: z.int(),
  afspraken: z.array(
    z.object({
      id: z.string(),
      tekst: z.string(),
      eigenaar: z.string(),
      datum: dag,
      begintOp: moment.nullable(),
      plaats: z.string(),
      spoor: z.string(),
    }),
  ),
  overleggen: z.array(
    z.object({ id: z.string(), begintOp: moment, eindigtOp: moment, plaats: z.string(), doel: z.string() }),
  ),
  overdracht: z
    .object({
      id: z.string(),
      versie: z.int(),
      van: z.string(),
      naar: z.string(),
      reden: z.string(),
      op: moment,
      aanMij: z.boolean(),
      vanMij: z.boolean(),
    })
    .nullable(),
  /** Parents in two households, or a link with a casus of the same family, as far as this reader may know. */
  gezin: z.boolean(),
  mijnRollen: z.array(rol),
  abilities: z.object({
    magSchrijven: z.boolean(),
    magFase: z.boolean(),
    magZijtoestand: z.boolean(),
    magVraag: z.boolean(),
    magBetrokkenen: z.boolean(),
    magVastePersoon: z.boolean(),
    magRegieOverdragen: z.boolean(),
    magPersonen: z.boolean(),
    magUitnodigen: z.boolean(),
  }),
})
export type Casus = z.output<typeof casusAntwoord>

export const versieAntwoord = z.object({ versie: z.int() })

export const uitnodigingAntwoord = z.object({ code: z.string(), geldigTot: moment })
