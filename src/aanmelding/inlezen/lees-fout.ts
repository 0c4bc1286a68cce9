/** Codes of everything that stops the reading of a whole file; a row that can't be used never stops a file. */
export type LeesFoutCode =
  | 'leeg_bestand'
  | 'te_groot'
  | 'te_veel_rijen'
  | 'te_veel_kolommen'
  | 'te_lange_cel'
  | 'uitgepakt_te_groot'
  | 'soort_onbekend'
  | 'inhoud_klopt_niet'
  | 'wachtwoord_of_xls'
  | 'macro'
  | 'geen_werkmap'
  | 'beschadigd'
  | 'geen_tekst'
  | 'aanhalingsteken'
  | 'geen_kop'
  | 'kolommen_ontbreken'

/** The only error that reading a file may throw; `message` is a Dutch sentence for the sender. */
export class LeesFout extends Error {
  readonly code: LeesFoutCode

  constructor(code: LeesFoutCode, message: string) {
    super(message)
    this.name = 'LeesFout'
    this.code = code
  }
}
