/** What comes of a question, as only the database and the regisseur know it. For the asker `doorgezet` and `niets` are the same bytes. */
export type Gevolg = 'doorgezet' | 'direct' | 'niets'
/** About whom: Sem under pga, Yara under steun (her regisseur and vaste persoon are marieke and nadia), or someone nobody works with. */
export type Over = 'sem' | 'yara' | 'onbekend'
export type Situatie =
  | 'gewoon'
  | 'vindbaar'
  | 'niet_vindbaar'
  | 'ingetrokken'
  | 'andere_gemeente'
  | 'gesloten'
  | 'bevroren'
  | 'zvh'
  | 'geen_partij'
  | 'regisseur_elders'

export type Geval = { zin: string; als: string; over: Over; situatie: Situatie; verwacht: Gevolg }
const g = (zin: string, als: string, over: Over, situatie: Situatie, verwacht: Gevolg): Geval => ({
  zin,
  als,
  over,
  situatie,
  verwacht,
})

/** Who asks about whom, and what comes of it. */
export const gevallen: readonly Geval[] = [
  g('een behandelaar vraagt naar Sem: de regisseur krijgt de vraag', 'eva', 'sem', 'gewoon', 'doorgezet'),
  g('leerplicht vraagt naar Sem: de regisseur krijgt de vraag', 'joost', 'sem', 'gewoon', 'doorgezet'),
  g('wie zelf meedoet, hoort meteen wie te bellen', 'rob', 'sem', 'gewoon', 'direct'),
  g('naar iemand met wie niemand werkt, gebeurt niets', 'eva', 'onbekend', 'gewoon', 'niets'),
  g('Yara zei niets over gevonden worden: dat is nee', 'eva', 'yara', 'gewoon', 'niets'),
  g('Yara wil niet gevonden worden', 'eva', 'yara', 'niet_vindbaar', 'niets'),
  g('Yara wil gevonden worden: bel haar vaste persoon', 'eva', 'yara', 'vindbaar', 'direct'),
  g('ook dan nooit voor de politie', 'rob', 'yara', 'vindbaar', 'niets'),
  g('Yara kwam erop terug', 'eva', 'yara', 'ingetrokken', 'niets'),
  g('een organisatie uit een andere gemeente vindt niemand', 'tom', 'sem', 'andere_gemeente', 'niets'),
  g(
    'een casus die in een andere gemeente geregisseerd wordt, wordt niet gevonden',
    'eva',
    'sem',
    'regisseur_elders',
    'niets',
  ),
  g('wie geen partij is in het regime, vindt niemand', 'tom', 'sem', 'geen_partij', 'niets'),
  g('een gesloten casus wordt niet gevonden', 'eva', 'sem', 'gesloten', 'niets'),
  g('een bevroren casus wordt niet gevonden', 'eva', 'sem', 'bevroren', 'niets'),
  g('een casus onder de Wgs wordt hier nooit gevonden', 'eva', 'sem', 'zvh', 'niets'),
]
