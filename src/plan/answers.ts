import { z } from 'zod'
import { spoorSoorten, statussen } from './states.ts'

export const soort = z.enum(spoorSoorten)
export const status = z.enum(statussen)
const dag = z.iso.date()
const moment = z.iso.datetime()
const kant = z.enum(['professional', 'jeugdige', 'ouder', 'jim'])
export const doelVan = z.enum(['jeugdige', 'ouder', 'samen', 'professional'])
export const antwoord = z.enum(['ja', 'nee', 'niet_gevraagd'])
const familiegroepsplan = z.enum(['nog_aanbieden', 'gekozen', 'niet_gewild', 'overgeslagen'])

const mens = z.object({
  id: z.string(),
  kant,
  naam: z.string(),
  roepnaam: z.string(),
  functie: z.string(),
  relatie: z.string(),
  rollen: z.array(z.string()),
  organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
  telefoon: z.string().nullable(),
  /** The row of persoon of a young person or parent. */
  persoonId: z.string().nullable(),
  ik: z.boolean(),
  actief: z.boolean(),
})
export type Mens = z.output<typeof mens>

const publiek = z.object({
  organisaties: z.array(z.string()).nullable(),
  jeugdigeVanaf: dag.nullable(),
  ouderVanaf: dag.nullable(),
  /** Which parents; null = each, and always null to a parent: who else may read tells of the other. */
  ouderIds: z.array(z.string()).nullable(),
})
export type PubliekAntwoord = z.output<typeof publiek>

const akkoord = z.object({
  betrokkenheidId: z.string(),
  kant,
  naam: z.string(),
  /** Null: nobody asked yet. */
  antwoord: antwoord.nullable(),
  watMaaktJa: z.string(),
  gevolgNee: z.string(),
  redenNietGevraagd: z.string(),
  verteldAan: z.string(),
  verteldOp: dag.nullable(),
  op: moment.nullable(),
  /** 0 when there is no answer yet: the If-Match of the first one. */
  versie: z.int(),
  /** Whether this person can see the afspraak today. */
  ziet: z.boolean(),
  wijze: z.enum(['zelf', 'noteren']).nullable(),
})
export type AkkoordAntwoord = z.output<typeof akkoord>

const afspraak = z.object({
  id: z.string(),
  spoorId: z.string(),
  tekst: z.string(),
  eigenaarId: z.string(),
  datum: dag,
  begintOp: moment.nullable(),
  eindigtOp: moment.nullable(),
  plaats: z.string(),
  tegenprestatie: z.string(),
  jeugdigeErbij: z.boolean(),
  sanctie: z.boolean(),
  nogNietKunnen: z.string(),
  nogNietBewijs: z.string(),
  status,
  toelichting: z.string(),
  reeks: z.object({ id: z.string(), nr: z.int(), totaal: z.int() }).nullable(),
  publiek,
  akkoorden: z.array(akkoord),
  versie: z.int(),
  abilities: z.object({ magWijzigen: z.boolean(), statussen: z.array(status) }),
})
export type AfspraakAntwoord = z.output<typeof afspraak>

const spoor = z.object({
  id: z.string(),
  soort,
  doel: z.string(),
  doelVan,
  volgorde: z.int(),
  gestoptOp: dag.nullable(),
  gestoptReden: z.string(),
  publiek,
  versie: z.int(),
  abilities: z.object({ magWijzigen: z.boolean() }),
})
export type SpoorAntwoord = z.output<typeof spoor>

export const signaalCodes = [
  'overlap',
  'sanctie_blokkeert_zorg',
  'dubbel',
  'te_veel_in_week',
  'domein_zonder_iemand',
  'voorbij_datum',
  'geen_eigen_woorden',
] as const
const signaal = z.object({
  code: z.enum(signaalCodes),
  /** The afspraken it is about; with `dubbel` the first two tracks stand in `sporen`. */
  afspraken: z.array(z.string()),
  sporen: z.array(z.string()),
  /** For whom it clashes. */
  persoon: z.string().nullable(),
  /** The day, or the Monday of the week. */
  dag: dag.nullable(),
  elkeWeek: z.boolean(),
  aantal: z.int(),
  leefgebied: z.string().nullable(),
  /** Who else sees this: those who see everything it is about. */
  wieZien: z.array(z.string()),
  /** Whom to call first. */
  belEerst: z.string().nullable(),
})
export type SignaalAntwoord = z.output<typeof signaal>

const kijker = z.object({
  soort: z.enum(['organisatie', 'jeugdige', 'ouder']),
  naam: z.string(),
  /** True: everything the reader sees here; else only these tracks. */
  alles: z.boolean(),
  sporen: z.array(z.string()),
  /** Afspraken of these tracks that are not for them. */
  nietVoorHen: z.int(),
})
export type Kijker = z.output<typeof kijker>

export const planAntwoord = z.object({
  casusId: z.string(),
  vandaag: dag,
  status: z.enum(['concept', 'vastgesteld']),
  nr: z.int(),
  versie: z.int(),
  /** Stands for exactly this content as the reader sees it; asked back when the plan is vastgesteld. */
  stand: z.string(),
  vastgesteldOp: moment.nullable(),
  bewoording: z.string(),
  familiegroepsplan: z.object({ antwoord: familiegroepsplan, reden: z.string() }),
  sporen: z.array(spoor),
  afspraken: z.array(afspraak),
  mensen: z.array(mens),
  samenvatting: z.array(
    z.object({
      betrokkenheidId: z.string(),
      ja: z.int(),
      nee: z.int(),
      nietGevraagd: z.int(),
      nogVragen: z.int(),
    }),
  ),
  signalen: z.array(signaal),
  wieZien: z.array(kijker),
  volgendOverleg: z.object({ id: z.string(), begintOp: moment }).nullable(),
  naNee: z.object({ nl: z.string(), en: z.string() }),
  perWeek: z.int(),
  abilities: z.object({
    heeftRegie: z.boolean(),
    magSchrijven: z.boolean(),
    spoorSoorten: z.array(soort),
    magAfspraakToevoegen: z.boolean(),
    magFamiliegroepsplan: z.boolean(),
    magVaststellen: z.boolean(),
    /** Why the plan can't be vastgesteld yet, as codes. */
    nogNodig: z.array(z.enum(['familiegroepsplan', 'spoor', 'jeugdige_vragen'])),
  }),
})
export type PlanAntwoord = z.output<typeof planAntwoord>

export const afspraakAntwoord = z.object({
  casusId: z.string(),
  afspraak,
  spoor: z.object({ soort, doel: z.string(), doelVan }),
  eigenaar: mens.nullable(),
  jeugdige: mens.nullable(),
  vastePersoon: mens.nullable(),
  mijn: akkoord.nullable(),
  wieZien: z.array(z.string()),
  naNee: z.object({ nl: z.string(), en: z.string() }),
})
export type AfspraakLezen = z.output<typeof afspraakAntwoord>

const spoorInhoud = z.object({ soort, doel: z.string(), doelVan })
const afspraakInhoud = z.object({
  tekst: z.string(),
  eigenaar: z.string(),
  datum: dag,
  begintOp: moment.nullable(),
  eindigtOp: moment.nullable(),
  plaats: z.string(),
  tegenprestatie: z.string(),
  sanctie: z.boolean(),
  status,
  akkoorden: z.array(
    z.object({
      betrokkenheidId: z.string(),
      naam: z.string(),
      antwoord,
      watMaaktJa: z.string(),
      redenNietGevraagd: z.string(),
    }),
  ),
})
export type SpoorInhoud = z.output<typeof spoorInhoud>
export type AfspraakInhoud = z.output<typeof afspraakInhoud>

const versieSpoor = z.object({
  spoorId: z.string(),
  inhoud: spoorInhoud,
  afspraken: z.array(z.object({ afspraakId: z.string(), inhoud: afspraakInhoud })),
})
export type VersieSpoor = z.output<typeof versieSpoor>

const verschil = z.object({
  wat: z.enum([
    'spoor_nieuw',
    'spoor_weg',
    'doel',
    'afspraak_nieuw',
    'afspraak_weg',
    'tekst',
    'wanneer',
    'eigenaar',
    'plaats',
    'tegenprestatie',
    'sanctie',
    'status',
    'akkoord',
  ]),
  spoor: soort,
  /** The afspraak it is about, as it reads now; empty for a track. */
  over: z.string(),
  wie: z.string(),
  voor: z.string(),
  na: z.string(),
})
export type Verschil = z.output<typeof verschil>

const versieKop = z.object({
  nr: z.int(),
  op: moment,
  door: z.string(),
  sporen: z.int(),
  afspraken: z.int(),
})
export const versiesAntwoord = z.array(versieKop)
export const versieAntwoord = versieKop.extend({
  inhoud: z.array(versieSpoor),
  /** With which version it is compared: the one before, or the one asked for; null when there is none. */
  met: z.int().nullable(),
  verschillen: z.array(verschil),
})
export type VersieAntwoord = z.output<typeof versieAntwoord>

export const gemaakt = z.object({ id: z.string(), versie: z.int() })
export const gemaakteAfspraken = z.object({ ids: z.array(z.string()), reeksId: z.string().nullable() })
export const gewijzigd = z.object({ versie: z.int() })
export const vastgesteld = z.object({ nr: z.int(), versie: z.int() })
