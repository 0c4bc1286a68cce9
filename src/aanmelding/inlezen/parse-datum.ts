import { parseExcelDatum } from './excel-datum.ts'
import type { Cel } from './tabel.ts'

export type DatumUitkomst =
  | { readonly datum: string; readonly serie?: true }
  | { readonly fout: 'bestaat_niet' | 'geen_datum' | 'onvolledig' }

const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/**
 * A day from a cell, as `YYYY-MM-DD`: Excel dates, day-month-year in every usual Dutch form, year-month-day, names of
 * months. Two digits of a year mean the last hundred years before `peildatum`, so '10' is 2010 and '89' is 1989.
 */
export function parseDatum(cel: Cel, peildatum: string): DatumUitkomst {
  const tekst = cel.tekst.trim()
  if (cel.soort === 'datum') return makeIso(tekst)
  // Serial numbers of days since about 1954: a date whose format was lost.
  if (/^\d{5}$/.test(tekst) && Number(tekst) > 20_000 && cel.soort === 'getal') {
    const datum = parseExcelDatum(Number(tekst))
    return datum ? { datum, serie: true } : { fout: 'geen_datum' }
  }
  return parseTekst(tekst.toLowerCase(), peildatum)
}

function parseTekst(ruw: string, peildatum: string): DatumUitkomst {
  const tekst = ruw
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[ t]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(uur|z)?$/, '')
    .replace(/^(ma|di|wo|do|vr|za|zo)\w*[.,]?\s+/, '')
    .trim()
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(tekst)
  if (iso) return makeDatum(iso[1], iso[2], iso[3], peildatum)
  const dmj = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*('?\d{2}|\d{4})$/.exec(tekst)
  if (dmj) return makeDatum(dmj[3], dmj[2], dmj[1], peildatum)
  const kaal = parseKaal(tekst, peildatum)
  if (kaal) return kaal
  const voluit = /^(\d{1,2})(?:e|de|ste)?[\s\-/.]*([a-z]+)\.?[\s\-/.,]*('?\d{2}|\d{4})$/.exec(tekst)
  const maand = voluit ? findMaand(voluit[2] ?? '') : undefined
  if (voluit && maand) return makeDatum(voluit[3], String(maand), voluit[1], peildatum)
  const onvolledig = /^(\d{4}|\d{1,2}[-/ ]\d{4}|[a-z]+\.? \d{4})$/.test(tekst)
  return { fout: onvolledig ? 'onvolledig' : 'geen_datum' }
}

/** Eight digits without separators: year first when that is a likely year, else day first. */
function parseKaal(tekst: string, peildatum: string): DatumUitkomst | undefined {
  if (!/^\d{7,8}$/.test(tekst)) return undefined
  if (/^(19|20)\d{6}$/.test(tekst)) {
    const jaarVoorop = makeDatum(tekst.slice(0, 4), tekst.slice(4, 6), tekst.slice(6), peildatum)
    if ('datum' in jaarVoorop) return jaarVoorop
  }
  const vol = tekst.padStart(8, '0')
  return makeDatum(vol.slice(4), vol.slice(2, 4), vol.slice(0, 2), peildatum)
}

function findMaand(woord: string): number | undefined {
  if (woord.length < 3) return undefined
  if (/^(mar|maart|mrt|maa)/.test(woord)) return 3
  if (/^(oct|okt)/.test(woord)) return 10
  if (/^(mei|may)$/.test(woord)) return 5
  const nummer = maanden.indexOf(woord.slice(0, 3)) + 1
  return nummer === 0 ? undefined : nummer
}

function makeDatum(jaar = '', maand = '', dag = '', peildatum: string): DatumUitkomst {
  const cijfers = jaar.replace("'", '')
  return check(
    cijfers.length === 2 ? widenJaar(Number(cijfers), peildatum) : Number(cijfers),
    Number(maand),
    Number(dag),
  )
}

function makeIso(tekst: string): DatumUitkomst {
  const deel = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)
  return deel ? check(Number(deel[1]), Number(deel[2]), Number(deel[3])) : { fout: 'geen_datum' }
}

function widenJaar(jaar: number, peildatum: string): number {
  const nu = Number(peildatum.slice(0, 4))
  const kandidaat = Math.floor(nu / 100) * 100 + jaar
  return kandidaat > nu ? kandidaat - 100 : kandidaat
}

function check(jaar: number, maand: number, dag: number): DatumUitkomst {
  const datum = new Date(Date.UTC(jaar, maand - 1, dag))
  const bestaat =
    jaar >= 1800 &&
    jaar < 2200 &&
    datum.getUTCMonth() === maand - 1 &&
    datum.getUTCDate() === dag &&
    maand > 0 &&
    dag > 0
  return bestaat ? { datum: datum.toISOString().slice(0, 10) } : { fout: 'bestaat_niet' }
}

/** Whole years between two days; someone born on 29 February has a birthday on 1 March in other years. */
export function countJaren(geboortedatum: string, peildatum: string): number {
  const jaren = Number(peildatum.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return peildatum.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}
