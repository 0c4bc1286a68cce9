import { z } from 'zod'
import type { RegimeCode } from '../regime/index.ts'
import { parseTermijn } from './termijn.ts'

const tweetalig = z.object({ nl: z.string(), en: z.string() })
const termijn = z.string().refine((text) => {
  try {
    parseTermijn(text)
    return true
  } catch {
    return false
  }
})

/** What a regime says of keeping (`gegevens.bewaren`). Without a term nothing is proposed: someone must set one first. */
export const bewaarRegels = z.object({
  termijn: termijn.nullable(),
  vanaf: z.enum(['eerste_verwerking', 'sluiten', 'einde_steun']),
  verlengen: z.array(z.object({ code: z.string(), uitleg: tweetalig, maximaal: termijn })).default([]),
  grond: z.string().nullable(),
  vastgesteld: z.enum(['wet', 'reglement']),
  uitleg: tweetalig,
})
export type BewaarRegels = z.output<typeof bewaarRegels>

const geenTermijn = (vanaf: BewaarRegels['vanaf']): BewaarRegels => ({
  termijn: null,
  vanaf,
  verlengen: [],
  grond: null,
  vastgesteld: 'reglement',
  uitleg: {
    nl: 'De afspraken van dit regime noemen nog geen termijn. Tot die er is, stelt de software niets voor.',
    en: 'The rules of this regime name no term yet. Until there is one, the software proposes nothing.',
  },
})

/**
 * What holds where a version of a regime says nothing of keeping: the law's own term for `zvh` (Wgs 1.8 lid 7, BGS 1.16), and no term
 * elsewhere, because nobody may lose a dossier by a term that no one set.
 */
const terugval: Record<RegimeCode, BewaarRegels> = {
  steun: geenTermijn('einde_steun'),
  pga: geenTermijn('sluiten'),
  groep: geenTermijn('sluiten'),
  zvh: {
    termijn: 'P5Y',
    vanaf: 'eerste_verwerking',
    verlengen: [
      {
        code: 'niet_afgesloten',
        uitleg: {
          nl: 'De casus is nog niet gesloten en voldoet nog aan de criteria.',
          en: 'The case is not closed and still meets the criteria.',
        },
        maximaal: 'P2Y',
      },
      {
        code: 'grote_kans_op_terugval',
        uitleg: {
          nl: 'De casus is minder dan een jaar voor het einde gesloten, met een groot risico op terugval.',
          en: 'The case was closed less than a year before the end, with a high risk of relapse.',
        },
        maximaal: 'P2Y',
      },
    ],
    grond: 'wgs-1.8',
    vastgesteld: 'wet',
    uitleg: {
      nl: 'Uiterlijk vijf jaar na de eerste verwerking gaat een gegeven weg.',
      en: 'An item goes at the latest five years after it was first processed.',
    },
  },
}

/** The rules of one version of a regime, read from its data (`gegevens -> 'bewaren'`); what it lacks or says wrongly falls back. */
export function readRegels(code: RegimeCode, bewaren: unknown): BewaarRegels {
  const read = bewaarRegels.safeParse(bewaren)
  return read.success ? read.data : terugval[code]
}
