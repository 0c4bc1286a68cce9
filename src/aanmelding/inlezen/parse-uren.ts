export type UrenUitkomst = { readonly uren: number } | { readonly fout: 'geen_getal' | 'buiten_bereik' }

/** Hours from '66,5', '1.234,5', '66.5' or '12 uur'; not below zero and not above 10,000. */
export function parseUren(ruw: string): UrenUitkomst {
  const tekst = ruw.toLowerCase().replace(/\s|\u00A0|uren|uur|u$/g, '')
  const komma = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+,\d+$/.test(tekst)
  const getal = komma ? tekst.replaceAll('.', '').replace(',', '.') : tekst
  if (!/^-?\d+(\.\d+)?$/.test(getal)) return { fout: 'geen_getal' }
  const uren = Number(getal)
  return uren >= 0 && uren <= 10_000 ? { uren } : { fout: 'buiten_bereik' }
}
