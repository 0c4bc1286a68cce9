import type { KolomUitkomst } from './find-kolommen.ts'
import type { FoutCode, Melding } from './melding.ts'
import type { OverslaanReden, RijUitkomst } from './read-aanmeldingen.ts'

/** What was found before the first row: the sheet, the header, every column with what happens to it. Holds no values. */
export interface KopVerslag {
  readonly blad: string
  readonly kopRij: number
  readonly kolommen: readonly KolomUitkomst[]
  readonly overgeslagenBladen: readonly {
    readonly naam: string
    readonly reden: 'verborgen' | 'geen_kop' | 'tweede_lijst'
  }[]
}

/** Summary of one file. `rijen` is `aangenomen` plus `geweigerd`; totals, empty lines and repeated rows are not rows. */
export interface Inleesverslag {
  readonly kop: KopVerslag
  readonly rijen: number
  readonly aangenomen: number
  readonly geweigerd: number
  /** At most the first 1,000; `geweigerd` counts all. */
  readonly fouten: readonly Melding<FoutCode>[]
  readonly waarschuwingen: number
  readonly overgeslagen: readonly {
    readonly rij: number
    readonly reden: OverslaanReden
    readonly zelfdeAls?: number
  }[]
  readonly legeRijen: { readonly aantal: number; readonly eerste: readonly number[] }
  /** Names of dropped columns in words: always dropped, no room in the regime, unknown. */
  readonly vervallenKolommen: readonly string[]
  readonly vervallenDoorRegime: readonly string[]
  readonly onbekendeKolommen: readonly string[]
}

const MEESTE = 1_000

/** Puts what was found in the header together; only names of columns, shortened, no values. */
export function describeKolommen(
  blad: string,
  kopRij: number,
  kolommen: readonly KolomUitkomst[],
  overgeslagenBladen: KopVerslag['overgeslagenBladen'],
): KopVerslag {
  return {
    blad,
    kopRij,
    overgeslagenBladen,
    kolommen: kolommen.map((een) => ({ ...een, kop: een.kop.trim() })),
  }
}

/** Counts along while a file is read. `add` takes undefined for an empty line. */
export function makeVerslag(kop: KopVerslag) {
  const telling = { aangenomen: 0, geweigerd: 0, waarschuwingen: 0, leeg: 0 }
  const fouten: Melding<FoutCode>[] = []
  const overgeslagen: { rij: number; reden: OverslaanReden; zelfdeAls?: number }[] = []
  const leeg: number[] = []
  let vorige = kop.kopRij

  const addLeeg = (rij: number) => {
    telling.leeg++
    if (leeg.length < 20) leeg.push(rij)
  }

  return {
    add(uitkomst: Extract<RijUitkomst, { rij: number }> | undefined, rij: number) {
      // Excel leaves empty lines out of the file altogether.
      for (let tussen = vorige + 1; tussen < rij && tussen < vorige + 1_000; tussen++) addLeeg(tussen)
      vorige = rij
      if (!uitkomst) return addLeeg(rij)
      if (uitkomst.soort === 'overgeslagen') {
        const { reden, zelfdeAls } = uitkomst
        if (overgeslagen.length < MEESTE)
          overgeslagen.push({ rij, reden, ...(zelfdeAls === undefined ? {} : { zelfdeAls }) })
        return
      }
      telling[uitkomst.soort]++
      telling.waarschuwingen += uitkomst.waarschuwingen.length
      if (uitkomst.soort === 'geweigerd' && fouten.length < MEESTE) fouten.push(...uitkomst.fouten)
    },
    rijen: () => telling.aangenomen + telling.geweigerd,
    finish(): Inleesverslag {
      const named = (oordeel: KolomUitkomst['oordeel']) =>
        kop.kolommen.filter((een) => een.oordeel === oordeel).map((een) => een.kop)
      const { aangenomen, geweigerd, waarschuwingen } = telling
      return {
        kop,
        rijen: aangenomen + geweigerd,
        aangenomen,
        geweigerd,
        fouten,
        waarschuwingen,
        overgeslagen,
        legeRijen: { aantal: telling.leeg, eerste: leeg },
        vervallenKolommen: named('vervallen_altijd'),
        vervallenDoorRegime: named('vervallen_regime'),
        onbekendeKolommen: named('onbekend'),
      }
    },
  }
}
