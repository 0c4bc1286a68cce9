import type { KolomUitkomst } from './find-kolommen.ts'
import type { GelezenAanmelding } from './gelezen-aanmelding.ts'
import type { FoutCode, Melding, WaarschuwingCode } from './melding.ts'

/** Why a line of the file is no row: named in the report, never counted as refused. */
export type OverslaanReden = 'totaal' | 'kop_herhaald' | 'dubbele_rij'

/** What reading one line gave. `kop` comes first, `verslag` last; `deel` is the part of the file read, 0 to 1. */
export type RijUitkomst =
  | { readonly soort: 'kop'; readonly kop: KopVerslag }
  | {
      readonly soort: 'aangenomen'
      readonly rij: number
      readonly deel: number
      readonly aanmelding: GelezenAanmelding
      readonly vingerafdruk: string
      readonly waarschuwingen: readonly Melding<WaarschuwingCode>[]
    }
  | {
      readonly soort: 'geweigerd'
      readonly rij: number
      readonly deel: number
      readonly fouten: readonly Melding<FoutCode>[]
      readonly waarschuwingen: readonly Melding<WaarschuwingCode>[]
    }
  | {
      readonly soort: 'overgeslagen'
      readonly rij: number
      readonly deel: number
      readonly reden: OverslaanReden
      /** The earlier row with the same content. */
      readonly zelfdeAls?: number
    }
  | { readonly soort: 'verslag'; readonly verslag: Inleesverslag }

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
