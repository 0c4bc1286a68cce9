import type { KolomUitkomst } from './find-kolommen.ts'
import type { FoutCode, Melding } from './melding.ts'
import type { Inleesverslag, KopVerslag, OverslaanReden, RijUitkomst } from './rij-uitkomst.ts'

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
    if (telling.leeg++ < 20) leeg.push(rij)
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
    finish: (): Inleesverslag => ({
      kop,
      rijen: telling.aangenomen + telling.geweigerd,
      aangenomen: telling.aangenomen,
      geweigerd: telling.geweigerd,
      fouten,
      waarschuwingen: telling.waarschuwingen,
      overgeslagen,
      legeRijen: { aantal: telling.leeg, eerste: leeg },
      ...nameKolommen(kop),
    }),
  }
}

function nameKolommen({ kolommen }: KopVerslag) {
  const named = (oordeel: KolomUitkomst['oordeel']) =>
    kolommen.filter((een) => een.oordeel === oordeel).map((een) => een.kop)
  return {
    vervallenKolommen: named('vervallen_altijd'),
    vervallenDoorRegime: named('vervallen_regime'),
    onbekendeKolommen: named('onbekend'),
  }
}
