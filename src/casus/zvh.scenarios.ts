/** Who decides in a casus of the Zorg- en Veiligheidshuis (Wgs 2.31). hanna (gemeente) leads; mila, esra take part for lid 2. Read by zvh.http.test.ts. */
export type ZvhScenario = {
  zin: string
  persona: string
  act:
    | 'erbij'
    | 'erbij_niet_deelnemer'
    | 'weg'
    | 'zelf_weg'
    | 'vaste_persoon'
    | 'regie_aan_lid2'
    | 'regie_aan_lid1'
    | 'sluiten'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden'
}
const row = (
  zin: string,
  persona: string,
  act: ZvhScenario['act'],
  verwacht: ZvhScenario['verwacht'],
): ZvhScenario => ({ zin, persona, act, verwacht })

export const zvhScenarios: readonly ZvhScenario[] = [
  row('de gemeente laat een deelnemer meedoen', 'hanna', 'erbij', 'ok'),
  row('een vaste persoon van lid 2 laat niemand meedoen', 'mila', 'erbij', 'mag_niet'),
  row('een regisseur van lid 2 laat niemand meedoen', 'esra', 'erbij', 'mag_niet'),
  row('wie niet meedoet, ziet de casus niet', 'bram', 'erbij', 'niet_gevonden'),
  row(
    'een organisatie die niet in de wet staat, kan niet meedoen',
    'hanna',
    'erbij_niet_deelnemer',
    'mag_niet',
  ),
  row('de gemeente besluit wie stopt', 'hanna', 'weg', 'ok'),
  row('een regisseur van lid 2 besluit niet wie stopt', 'esra', 'weg', 'mag_niet'),
  row('wie wil stoppen, kan dat altijd', 'daphne', 'zelf_weg', 'ok'),
  row('een vaste persoon van lid 2 wijst geen opvolger aan', 'mila', 'vaste_persoon', 'mag_niet'),
  row('de gemeente wijst een andere vaste persoon aan', 'hanna', 'vaste_persoon', 'ok'),
  row('de regie gaat niet naar lid 2', 'hanna', 'regie_aan_lid2', 'mag_niet'),
  row('de regie gaat wel naar een andere overheid', 'hanna', 'regie_aan_lid1', 'ok'),
  row('de gemeente sluit de casus', 'hanna', 'sluiten', 'ok'),
  row('een regisseur van lid 2 sluit de casus niet', 'esra', 'sluiten', 'mag_niet'),
]
