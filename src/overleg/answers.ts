import { z } from 'zod'
import { bronnen } from './contract.ts'
import { aanwezigheden, statussen } from './states.ts'

const tijdstip = z.iso.datetime()
const kant = z.enum(['professional', 'jeugdige', 'ouder', 'jim'])
export const versieAntwoord = z.object({ versie: z.int() })
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })

const organisatie = z.object({ id: z.string(), naam: z.string() })
const mens = z.object({
  betrokkenheidId: z.string(),
  kant,
  rollen: z.array(z.string()),
  /** Empty when the reader may not see this person's name (one parent, of the other). */
  naam: z.string(),
  roepnaam: z.string(),
  /** Function of a professional, relation of a parent. */
  functie: z.string(),
  organisatie: organisatie.nullable(),
  ik: z.boolean(),
})
export type Mens = z.output<typeof mens>

const overlegKop = z.object({
  id: z.string(),
  casusId: z.string(),
  begintOp: tijdstip,
  eindigtOp: tijdstip,
  plaats: z.string(),
  doel: z.string(),
  status: z.enum(statussen),
  statusReden: z.string(),
  /** 1 and up: how often it was moved; the calendar's sequence. */
  volgnr: z.int(),
  jeugdige: z.string(),
  voorzitter: z.string(),
  /** What the reader answered; null when not invited. */
  mijnAanwezigheid: z.enum(aanwezigheden).nullable(),
  punten: z.int(),
  afspraken: z.int(),
  /** From when the reader may read the minutes; null when there are none. */
  verslagVanaf: tijdstip.nullable(),
  versie: z.int(),
})
export type OverlegKop = z.output<typeof overlegKop>
export const mijnOverleggenAntwoord = z.object({ overleggen: z.array(overlegKop) })
export type MijnOverleggen = z.output<typeof mijnOverleggenAntwoord>

export const overleggenAntwoord = z.object({
  overleggen: z.array(overlegKop),
  /** Whom the reader can invite: who takes part today, as far as the reader sees. */
  mensen: z.array(mens),
  /** Whether the regime lets young person and parents sit at the table; then leaving them out needs a reason. */
  gezinAanTafel: z.boolean(),
  abilities: z.object({ magPlannen: z.boolean() }),
})
export type Overleggen = z.output<typeof overleggenAntwoord>

const voorbereiding = z.object({
  id: z.string(),
  tekst: z.string(),
  voorWie: z.enum(['vaste_persoon', 'aan_tafel']),
  door: z.string(),
  /** Written by the reader. */
  vanMij: z.boolean(),
  versie: z.int(),
})
const deelname = mens.extend({
  id: z.string(),
  aanwezigheid: z.enum(aanwezigheden),
  metWie: z.string(),
  mandaat: z.string(),
  voorzitter: z.boolean(),
  voorbereidingen: z.array(voorbereiding),
  versie: z.int(),
  abilities: z.object({ antwoorden: z.array(z.enum(aanwezigheden)), magVoorbereiden: z.boolean() }),
})
export type Deelname = z.output<typeof deelname>

const akkoord = z.object({
  betrokkenheidId: z.string(),
  naam: z.string(),
  antwoord: z.enum(['ja', 'nee', 'niet_gevraagd']),
  watMaaktJa: z.string(),
  versie: z.int(),
})
const afspraak = z.object({
  id: z.string(),
  agendapuntId: z.string().nullable(),
  tekst: z.string(),
  eigenaarId: z.string(),
  eigenaar: z.string(),
  datum: z.iso.date(),
  begintOp: tijdstip.nullable(),
  status: z.string(),
  akkoorden: z.array(akkoord),
  versie: z.int(),
})
export type AfspraakInOverleg = z.output<typeof afspraak>

const besluit = z.object({
  id: z.string(),
  agendapuntId: z.string().nullable(),
  tekst: z.string(),
  door: z.string(),
  versie: z.int(),
})
const inbreng = z.object({
  id: z.string(),
  betrokkenheidId: z.string(),
  wie: z.string(),
  kant,
  tekst: z.string(),
  op: tijdstip,
})
const agendapunt = z.object({
  id: z.string(),
  titel: z.string(),
  bron: z.enum(bronnen),
  bronId: z.string().nullable(),
  volgorde: z.int(),
  besproken: z.boolean(),
  door: z.string(),
  vanGezin: z.boolean(),
  /** Who of those invited may not see this point: it is not put before everyone. */
  nietVoor: z.array(z.string()),
  inbreng: z.array(inbreng),
  besluiten: z.array(besluit),
  afspraken: z.array(afspraak),
  versie: z.int(),
  abilities: z.object({ magWijzigen: z.boolean(), magVerwijderen: z.boolean() }),
})
export type Agendapunt = z.output<typeof agendapunt>

export const overlegAntwoord = z.object({
  id: z.string(),
  casusId: z.string(),
  begintOp: tijdstip,
  eindigtOp: tijdstip,
  plaats: z.string(),
  doel: z.string(),
  status: z.enum(statussen),
  statusReden: z.string(),
  volgnr: z.int(),
  begonnenOp: tijdstip.nullable(),
  geslotenOp: tijdstip.nullable(),
  /** Null: all organisations in the casus know of it. */
  publiek: z.object({
    organisaties: z.array(organisatie).nullable(),
    jeugdige: z.boolean(),
    ouder: z.boolean(),
  }),
  zonderJeugdigeReden: z.string(),
  zonderOudersReden: z.string(),
  zonderAfsprakenReden: z.string(),
  jeugdige: z.object({ naam: z.string(), roepnaam: z.string() }),
  vraag: z.object({ tekst: z.string(), op: z.string() }),
  voorzitter: z.object({ betrokkenheidId: z.string().nullable(), naam: z.string() }),
  /**
   * Who sees the minutes when: `vanaf` of the reader, `vrijOp` for everyone but the young person. `leesbaar` (for the reader)
   * and `vrij` (for all) are as of now by this server's clock: a phone may run behind.
   */
  verslag: z.object({
    vanaf: tijdstip.nullable(),
    vrijOp: tijdstip.nullable(),
    vrijgegeven: z.boolean(),
    leesbaar: z.boolean(),
    vrij: z.boolean(),
  }),
  volgende: z
    .object({ id: z.string(), begintOp: tijdstip, eindigtOp: tijdstip, plaats: z.string() })
    .nullable(),
  mijnDeelnameId: z.string().nullable(),
  deelnames: z.array(deelname),
  agenda: z.array(agendapunt),
  /** Decided or agreed apart from a point. */
  zonderPunt: z.object({ besluiten: z.array(besluit), afspraken: z.array(afspraak) }),
  weerwoorden: z.array(z.object({ id: z.string(), wie: z.string(), tekst: z.string(), op: tijdstip })),
  /** Tracks in which an afspraak can be written, and who can own one. */
  sporen: z.array(z.object({ id: z.string(), soort: z.string(), doel: z.string() })),
  mensen: z.array(mens),
  versie: z.int(),
  abilities: z.object({
    magWijzigen: z.boolean(),
    magAfgelasten: z.boolean(),
    magUitnodigen: z.boolean(),
    magOpenen: z.boolean(),
    magSluiten: z.boolean(),
    magAgendapunt: z.boolean(),
    magOrdenen: z.boolean(),
    magVastleggen: z.boolean(),
    magVrijgeven: z.boolean(),
    magWeerwoord: z.boolean(),
  }),
})
export type Overleg = z.output<typeof overlegAntwoord>

export const voorstelCodes = [
  'vraag',
  'te_laat',
  'deze_week',
  'nee',
  'weerwoord',
  'vraag_van_partner',
  'botsing',
] as const
const voorstel = z.object({
  bron: z.enum(bronnen),
  bronId: z.string().nullable(),
  titel: z.string(),
  /** Why it is proposed, as a code the screen puts in words, with who and when. */
  waarom: z.object({
    code: z.enum(voorstelCodes),
    wie: z.string(),
    datum: z.iso.date().nullable(),
    tekst: z.string(),
  }),
})
export const voorstellenAntwoord = z.object({ voorstellen: z.array(voorstel) })
export type Voorstel = z.output<typeof voorstel>
