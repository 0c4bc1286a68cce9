import { isElfproef } from '../../persoon/contract.ts'

export type BsnUitkomst =
  | { readonly bsn: string; readonly aangevuld: boolean }
  | { readonly fout: 'lengte' | 'elfproef' | 'geen_getal' }

/**
 * Nine digits that pass the 11-proef. Eight digits get back the leading zero that spreadsheets drop (`aangevuld`);
 * dots, spaces and dashes between the digits are ignored. All zeros pass the sum but are nobody's number.
 */
export function parseBsn(ruw: string): BsnUitkomst {
  const cijfers = ruw.replace(/[\s.\-\u00A0']/g, '')
  if (!/^\d+$/.test(cijfers)) return { fout: 'geen_getal' }
  if (cijfers.length !== 9 && cijfers.length !== 8) return { fout: 'lengte' }
  const bsn = cijfers.padStart(9, '0')
  if (!isElfproef(bsn)) return { fout: 'elfproef' }
  return { bsn, aangevuld: cijfers.length === 8 }
}
