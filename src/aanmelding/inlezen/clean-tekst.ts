/** Text as it may be kept, or the reason why it may not. */
export type TekstUitkomst =
  | { readonly tekst: string }
  | { readonly fout: 'teken_niet_toegestaan' | 'te_lang' }

/**
 * Human text by the rules of the house: NFC, no NUL, no lone surrogates, no marks that turn the reading direction
 * around, at most `grens` code points. Other control characters are left out; line breaks become \n.
 */
export function cleanTekst(ruw: string, grens: number, regels: 'een' | 'meer'): TekstUitkomst {
  if (/[\0\u202A-\u202E\u2066-\u2069]/.test(ruw) || !ruw.isWellFormed())
    return { fout: 'teken_niet_toegestaan' }
  const basis = ruw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
    .replace(/[\u0001-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\u200B]/g, '')
  const tekst = (
    regels === 'een' ? basis.replace(/\s+/g, ' ') : basis.replace(/[ \t\u00A0]+\n/g, '\n')
  ).trim()
  return countTekens(tekst) > grens ? { fout: 'te_lang' } : { tekst }
}

function countTekens(tekst: string): number {
  let aantal = 0
  for (const _ of tekst) aantal++
  return aantal
}
