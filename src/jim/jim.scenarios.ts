export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
export type Daad =
  | 'vragen'
  | 'stap'
  | 'afspreken'
  | 'tekenen'
  | 'uitnodigen'
  | 'delen'
  | 'stoppen'
  | 'besluiten'
  | 'lezen'
export type Situatie = { persona: string; act: Daad; verwacht: Verwacht }

/**
 * Who may do what with the JIM of Noa (17), who said yes and with whom all is agreed but the signatures. Tom is the vaste persoon, marieke the
 * casusregisseur, bart a participant, linda a parent; hanna is the JIM; sem stands outside.
 */
export const situaties: readonly Situatie[] = [
  { persona: 'noa', act: 'lezen', verwacht: 'ok' },
  { persona: 'tom', act: 'lezen', verwacht: 'ok' },
  { persona: 'hanna', act: 'lezen', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'lezen', verwacht: 'niet_gevonden' },
  { persona: 'bart', act: 'vragen', verwacht: 'mag_niet' },
  { persona: 'linda', act: 'vragen', verwacht: 'mag_niet' },
  { persona: 'hanna', act: 'vragen', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'vragen', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'vragen', verwacht: 'toestand' },
  { persona: 'bart', act: 'stap', verwacht: 'niet_gevonden' },
  { persona: 'linda', act: 'stap', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'afspreken', verwacht: 'ok' },
  { persona: 'tom', act: 'afspreken', verwacht: 'ok' },
  { persona: 'hanna', act: 'afspreken', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'tekenen', verwacht: 'ok' },
  { persona: 'hanna', act: 'tekenen', verwacht: 'ok' },
  { persona: 'tom', act: 'tekenen', verwacht: 'mag_niet' },
  { persona: 'linda', act: 'tekenen', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'uitnodigen', verwacht: 'mag_niet' },
  { persona: 'tom', act: 'uitnodigen', verwacht: 'toestand' },
  { persona: 'noa', act: 'delen', verwacht: 'toestand' },
  { persona: 'tom', act: 'delen', verwacht: 'mag_niet' },
  { persona: 'hanna', act: 'delen', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'stoppen', verwacht: 'ok' },
  { persona: 'hanna', act: 'stoppen', verwacht: 'ok' },
  { persona: 'tom', act: 'stoppen', verwacht: 'mag_niet' },
  { persona: 'bart', act: 'stoppen', verwacht: 'niet_gevonden' },
  { persona: 'noa', act: 'besluiten', verwacht: 'mag_niet' },
  { persona: 'tom', act: 'besluiten', verwacht: 'toestand' },
]
