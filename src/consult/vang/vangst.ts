/** What was caught. `zeker`: it points at someone, the text can't be kept so; else the writer looks and decides. */
export type VangstSoort =
  | 'eigen_naam'
  | 'naam'
  | 'bsn'
  | 'geboortedatum'
  | 'datum'
  | 'telefoon'
  | 'email'
  | 'postcode'
  | 'adres'
  | 'nummer'

/** One catch: `van` and `tot` are places in the text as it was typed. */
export type Vangst = { soort: VangstSoort; zeker: boolean; van: number; tot: number; tekst: string }

/** A catch in the folded text, before it is laid back on what was typed. */
export type Ruw = { soort: VangstSoort; zeker: boolean; van: number; tot: number }

/** Someone of the writer's own casussen. */
export type EigenNaam = { roepnaam: string; tussenvoegsel: string; achternaam: string }
