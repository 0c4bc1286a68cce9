import { z } from 'zod'
import { id, name, pastDate, prose, text } from '../kernel/text.ts'
import { rollen, standen, vonnissen, wegen } from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const derdeParams = z.strictObject({ derdeId: id() })
export const instemmingParams = z.strictObject({ instemmingId: id() })
export const documentParams = z.strictObject({ documentId: id() })

const short = () => text(400, { min: 1 })

export const derdeInvoer = z.strictObject({
  naam: name(),
  organisatie: name(),
  /** Kind of organisation, as the regime names its parties. */
  partij: z.string().regex(/^[a-z_]{2,40}$/, 'Kies een soort organisatie.'),
  taak: short(),
  deskundigheid: short(),
  rol: z.enum(rollen),
  noodzaak: prose(),
})
export type DerdeInvoer = z.output<typeof derdeInvoer>
export const verklaringInvoer = z.strictObject({ op: pastDate() })
export const redenInvoer = z.strictObject({ reden: prose() })
export const vraagInvoer = z.strictObject({ bijdrageId: id(), waarvoor: prose() })
export type VraagInvoer = z.output<typeof vraagInvoer>
export const antwoordInvoer = z
  .strictObject({ antwoord: z.enum(['ja', 'nee']), reden: text(4000).default('') })
  .refine((a) => a.antwoord === 'ja' || a.reden !== '', { path: ['reden'], error: 'Schrijf op waarom niet.' })
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const documentInvoer = z.strictObject({
  doel: prose(),
  items: z
    .array(
      z.strictObject({
        bijdrageId: id(),
        /** A passage of it, word for word; empty: the whole text. */
        passage: text(4000).default(''),
      }),
    )
    .min(1)
    .max(20),
})
export type DocumentInvoer = z.output<typeof documentInvoer>
export const overdrachtInvoer = z.strictObject({ op: pastDate(), hoe: z.enum(wegen) })
export type OverdrachtInvoer = z.output<typeof overdrachtInvoer>
export const tafelInvoer = z.strictObject({ overlegId: id(), deel: name() })
export type TafelInvoer = z.output<typeof tafelInvoer>

const dag = z.iso.date()
export const idAntwoord = z.object({ id: z.string() })
export const versieAntwoord = z.object({ versie: z.int() })

const instemming = z.object({
  id: z.string(),
  bijdrageId: z.string(),
  tekst: z.string(),
  bron: z.string(),
  waarvoor: z.string(),
  antwoord: z.enum(['ja', 'nee']).nullable(),
  reden: z.string(),
  ingetrokken: z.boolean(),
  /** My organisation is the source: it may answer, or take its yes back. */
  vanOns: z.boolean(),
  versie: z.int(),
})
const document = z.object({
  id: z.string(),
  doel: z.string(),
  dag,
  items: z.int(),
  overgedragenOp: dag.nullable(),
  overgedragenHoe: z.enum(wegen).nullable(),
  overgedragenDoor: z.string(),
  versie: z.int(),
})
const derde = z.object({
  id: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  partij: z.string(),
  taak: z.string(),
  deskundigheid: z.string(),
  rol: z.enum(rollen),
  noodzaak: z.string(),
  stand: z.enum(standen),
  verklaringOp: dag.nullable(),
  verklaringBij: z.string(),
  tot: dag.nullable(),
  eindeReden: z.string(),
  instemmingen: z.array(instemming),
  documenten: z.array(document),
  aanTafel: z.array(z.object({ overlegId: z.string(), dag, deel: z.string() })),
  versie: z.int(),
})
export type Derde = z.output<typeof derde>
export const derdenAntwoord = z.object({
  vandaag: dag,
  derden: z.array(derde),
  /** Kinds of organisation that can be a third party under this regime; none: then this part doesn't exist here. */
  partijen: z.array(z.string()),
  overleggen: z.array(z.object({ id: z.string(), dag })),
  abilities: z.object({ magToelaten: z.boolean() }),
})
export type Derden = z.output<typeof derdenAntwoord>
export const keuzeAntwoord = z.object({
  keuze: z.array(
    z.object({
      bijdrageId: z.string(),
      categorie: z.string(),
      tekst: z.string(),
      bron: z.string(),
      vonnis: z.enum(vonnissen),
    }),
  ),
})
export type Keuze = z.output<typeof keuzeAntwoord>
export const werkAntwoord = z.object({
  vragen: z.array(z.object({ id: z.string(), casusId: z.string(), naam: z.string(), waarvoor: z.string() })),
})
export type DerdenWerk = z.output<typeof werkAntwoord>
