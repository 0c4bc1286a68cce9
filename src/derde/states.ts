/** What a third party does with the plan (BGS 2.21 lid 1). */
export const rollen = ['opstellen', 'uitvoeren', 'evalueren'] as const
export type Rol = (typeof rollen)[number]

/** How a document can be handed over: never by ordinary mail, for it is confidential. */
export const wegen = ['persoonlijk', 'aangetekend', 'beveiligde_mail'] as const
export type Weg = (typeof wegen)[number]

/** What the rules say of handing one bijdrage to one third party, as the database judges it (`sec.derdenvonnis`). */
export const vonnissen = [
  'mag',
  'vraag_bron',
  'wacht_op_bron',
  'bron_zegt_nee',
  'orientatie',
  'niet_geldig',
  'mag_niet',
] as const
export type Vonnis = (typeof vonnissen)[number]

/** Where a third party stands: not signed yet, taking part, or no longer. */
export const standen = ['nog_niet_getekend', 'doet_mee', 'beeindigd'] as const
export type Stand = (typeof standen)[number]

export function standOf(d: { verklaring_op: string | null; tot: string | null }): Stand {
  if (d.tot !== null) return 'beeindigd'
  return d.verklaring_op === null ? 'nog_niet_getekend' : 'doet_mee'
}

/** Why an item can't go into a document, in a sentence with what to do. */
export const waaromNiet: Record<Exclude<Vonnis, 'mag'>, string> = {
  vraag_bron: 'Vraag eerst de organisatie van wie dit komt.',
  wacht_op_bron: 'De organisatie van wie dit komt, heeft nog geen antwoord gegeven.',
  bron_zegt_nee: 'De organisatie van wie dit komt, wil dit niet naar buiten.',
  orientatie: 'Dit is alleen om te weten. Het mag nergens anders voor gebruikt worden.',
  niet_geldig: 'Dit geldt niet meer of is afgeschermd.',
  mag_niet: 'Dit mag deze derde niet krijgen. Laat hem vertellen wat hij zelf weet.',
}
