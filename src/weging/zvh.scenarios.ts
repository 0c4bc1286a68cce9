/** The weging in the Zorg- en Veiligheidshuis: who decides, and when. Read by zvh.http.test.ts. */
export type ZvhScenario = {
  zin: string
  persona: string
  act: 'openen' | 'oordelen' | 'aannemen' | 'weigeren' | 'casus_starten'
  situatie: 'verzonden' | 'open' | 'gewogen' | 'een_niet_voldaan' | 'alleen_advies' | 'aangenomen'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
}
const row = (
  zin: string,
  persona: string,
  act: ZvhScenario['act'],
  situatie: ZvhScenario['situatie'],
  verwacht: ZvhScenario['verwacht'],
): ZvhScenario => ({ zin, persona, act, situatie, verwacht })

export const zvhScenarios: readonly ZvhScenario[] = [
  row('de gemeente opent de weging', 'hanna', 'openen', 'verzonden', 'ok'),
  row('het OM opent de weging', 'olivier', 'openen', 'verzonden', 'ok'),
  row('de ggz opent de weging niet', 'esra', 'openen', 'verzonden', 'mag_niet'),
  row(
    'de reclassering, zonder mandaat, ziet een weging niet',
    'bram',
    'openen',
    'verzonden',
    'niet_gevonden',
  ),
  row('de politie weegt', 'daphne', 'oordelen', 'open', 'ok'),
  row('de ggz geeft advies', 'esra', 'oordelen', 'open', 'ok'),
  row('de gemeente neemt aan als alle vier de voorwaarden gelden', 'hanna', 'aannemen', 'gewogen', 'ok'),
  row('het OM neemt aan als alle vier de voorwaarden gelden', 'olivier', 'aannemen', 'gewogen', 'ok'),
  row('de burgemeester zonder mandaat besluit niet', 'wouter', 'aannemen', 'gewogen', 'mag_niet'),
  row('de ggz besluit niet, wat haar advies ook is', 'esra', 'aannemen', 'gewogen', 'mag_niet'),
  row('de ggz weigert ook niets', 'esra', 'weigeren', 'gewogen', 'mag_niet'),
  row('aannemen kan niet als één voorwaarde niet geldt', 'hanna', 'aannemen', 'een_niet_voldaan', 'toestand'),
  row('weigeren kan als één voorwaarde niet geldt', 'hanna', 'weigeren', 'een_niet_voldaan', 'ok'),
  row('advies telt niet mee voor wie moet wegen', 'hanna', 'aannemen', 'alleen_advies', 'toestand'),
  row('de gemeente start de casus', 'hanna', 'casus_starten', 'aangenomen', 'ok'),
  row('de ggz start geen casus', 'esra', 'casus_starten', 'aangenomen', 'mag_niet'),
]
