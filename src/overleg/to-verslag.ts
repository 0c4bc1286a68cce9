import type { Actor } from '../kernel/actor.ts'
import { amsterdamDate } from '../kernel/clock.ts'
import type { AfspraakRow, Gathered } from './gather-overleg.ts'
import { nameOf } from './present.ts'
import type { AgendapuntRow, DeelnameRow } from './sql.ts'
import { isErbij } from './states.ts'
import type { Aanwezige, Punt, Verslag, VerslagAfspraak } from './verslag/verslag.ts'

type Taal = 'nl' | 'en'

/** The words that the minutes need and that nobody typed. */
const words = {
  nl: {
    jeugdige: 'jongere',
    ouder: 'ouder',
    jim: 'JIM',
    overig: 'Verder',
    jou: 'jou',
    voor: (wie: string, org: string) => `${wie}, ${org}`,
  },
  en: {
    jeugdige: 'young person',
    ouder: 'parent',
    jim: 'JIM',
    overig: 'Other',
    jou: 'you',
    voor: (wie: string, org: string) => `${wie}, ${org}`,
  },
} as const

/** The minutes of what one reader sees, as things stood when the overleg was closed: `gezin` for young person and parents. */
export function toVerslag(
  g: Gathered,
  reader: Pick<Actor, 'soort' | 'naam' | 'organisatieNaam' | 'taal'>,
): Verslag {
  const { overleg, casus } = g
  const w = words[reader.taal]
  const next = nextOf(g)
  return {
    soort: reader.soort === 'medewerker' || reader.soort === 'systeem' ? 'professional' : 'gezin',
    taal: reader.taal,
    titel: overleg.doel || (casus.roepnaam ?? ''),
    datum: amsterdamDate(overleg.begint_op),
    tijd: `${clockTime(overleg.begint_op, reader.taal)} - ${clockTime(overleg.eindigt_op, reader.taal)}`,
    plaats: overleg.plaats,
    aanwezig: g.deelnames.map((d) => toAanwezige(d, reader.taal)),
    vraag: g.stand?.vraag ?? casus.vraag,
    punten: [...g.agenda.map((punt) => toPunt(g, punt)), ...otherPoints(g, w.overig)],
    ...(next && {
      volgende: {
        datum: amsterdamDate(next.begintOp),
        tijd: clockTime(next.begintOp, reader.taal),
        plaats: next.plaats,
      },
    }),
    voorWie: reader.organisatieNaam ? w.voor(reader.naam, reader.organisatieNaam) : reader.naam || w.jou,
  }
}

function nextOf({ stand, volgende }: Gathered): { begintOp: Date; plaats: string } | null {
  if (stand) return stand.volgende && { ...stand.volgende, begintOp: new Date(stand.volgende.begintOp) }
  return volgende ? { begintOp: volgende.begint_op, plaats: volgende.plaats } : null
}

function toAanwezige(d: DeelnameRow, taal: Taal): Aanwezige {
  const role = d.kant === 'professional' ? d.functie : d.functie || words[taal][d.kant]
  return {
    naam: d.naam || role,
    functie: role,
    ...(d.organisatie_naam && { organisatie: d.organisatie_naam }),
    hoe: howOf(d),
    ...(d.met_wie && { metWie: d.met_wie }),
  }
}

function howOf(d: DeelnameRow): Aanwezige['hoe'] {
  if (d.aanwezigheid === 'belt_in') return 'belde in'
  return isErbij[d.aanwezigheid] ? 'aanwezig' : 'afwezig'
}

function toPunt(g: Gathered, punt: AgendapuntRow): Punt {
  return {
    titel: punt.titel,
    inbreng: g.inbreng
      .filter((i) => i.agendapunt_id === punt.id)
      .map((i) => ({ wie: nameOf(g, i.betrokkenheid_id), tekst: i.tekst })),
    besluiten: g.besluiten.filter((b) => b.agendapunt_id === punt.id).map((b) => b.tekst),
    afspraken: g.afspraken.filter((a) => a.agendapunt_id === punt.id).map((a) => toAfspraak(g, a)),
  }
}

/** What was decided or agreed apart from a point that this reader sees. */
function otherPoints(g: Gathered, titel: string): Punt[] {
  const points = new Set(g.agenda.map((punt) => punt.id))
  const apart = (row: { agendapunt_id: string | null }) =>
    row.agendapunt_id === null || !points.has(row.agendapunt_id)
  const besluiten = g.besluiten.filter(apart).map((b) => b.tekst)
  const afspraken = g.afspraken.filter(apart).map((a) => toAfspraak(g, a))
  return besluiten.length + afspraken.length === 0 ? [] : [{ titel, besluiten, afspraken }]
}

const antwoord = { ja: 'ja', nee: 'nee', niet_gevraagd: 'niet gevraagd' } as const

function toAfspraak(g: Gathered, row: AfspraakRow): VerslagAfspraak {
  return {
    tekst: row.tekst,
    wie: nameOf(g, row.eigenaar_id),
    datum: row.datum,
    akkoord: g.akkoorden
      .filter((k) => k.afspraak_id === row.id)
      .map((k) => ({
        wie: nameOf(g, k.betrokkenheid_id),
        antwoord: antwoord[k.antwoord],
        ...(k.wat_maakt_ja && { toelichting: k.wat_maakt_ja }),
      })),
  }
}

function clockTime(moment: Date, taal: Taal): string {
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB'
  const shown = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    moment,
  )
  return taal === 'nl' ? shown.replace(':', '.') : shown
}
