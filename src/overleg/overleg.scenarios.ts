/** Who meets what: persona x act x situation. The HTTP test reads this table; `ok` acts change something, refusals change nothing. */
export type Persona = 'marieke' | 'nadia' | 'bart' | 'rob' | 'tim' | 'sem' | 'linda' | 'tom'
export const personas: readonly Persona[] = ['marieke', 'nadia', 'bart', 'rob', 'tim', 'sem', 'linda', 'tom']

export type Act =
  | 'lijst'
  | 'plannen'
  | 'lezen'
  | 'verzetten'
  | 'afgelasten'
  | 'openen'
  | 'sluiten'
  | 'uitnodigen'
  | 'antwoorden_zelf'
  | 'antwoorden_ander'
  | 'voorbereiden_zelf'
  | 'voorbereiden_ander'
  | 'agendapunt'
  | 'agendapunt_uit_bron'
  | 'punt_wijzigen'
  | 'punt_verwijderen'
  | 'ordenen'
  | 'voorstellen'
  | 'inbrengen'
  | 'besluiten'
  | 'besluit_wijzigen'
  | 'afspreken'
  | 'verslag'
  | 'vrijgeven'
  | 'weerwoord'
  | 'uitnodiging'

export type Situatie = 'gepland' | 'bezig' | 'afgerond' | 'afgelast'
export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'

export type Scenario = { persona: Persona; act: Act; situatie: Situatie; verwacht: Verwacht; zin: string }

const s = (persona: Persona, act: Act, situatie: Situatie, verwacht: Verwacht, zin: string): Scenario => ({
  persona,
  act,
  situatie,
  verwacht,
  zin,
})

/** rob and tim don't sit at this table: rob's police takes part in the casus but was not invited, nor is the overleg for the police; tim neither. */
export const scenarios: readonly Scenario[] = [
  s('marieke', 'plannen', 'gepland', 'ok', 'de casusregisseur plant een overleg'),
  s('nadia', 'plannen', 'gepland', 'ok', 'de vaste persoon plant een overleg'),
  s('bart', 'plannen', 'gepland', 'mag_niet', 'een school plant geen overleg, en hoort wie dat wel doet'),
  s('sem', 'plannen', 'gepland', 'mag_niet', 'de jongere vraagt het de vaste persoon'),
  s('tom', 'plannen', 'gepland', 'niet_gevonden', 'wie niet meedoet, ziet geen casus'),
  s('bart', 'lijst', 'gepland', 'ok', 'een school ziet de overleggen van de casus'),
  s('linda', 'lijst', 'gepland', 'ok', 'een ouder ziet de overleggen'),
  s('tom', 'lijst', 'gepland', 'niet_gevonden', 'wie niet meedoet, ziet geen lijst'),

  s('marieke', 'lezen', 'gepland', 'ok', 'de voorzitter leest het overleg'),
  s('sem', 'lezen', 'gepland', 'ok', 'de jongere ziet het eigen overleg'),
  s('linda', 'lezen', 'gepland', 'ok', 'de ouder ziet het overleg'),
  s('rob', 'lezen', 'gepland', 'niet_gevonden', 'wie er niet voor is uitgenodigd, weet niet dat het er is'),
  s('tom', 'lezen', 'gepland', 'niet_gevonden', 'wie niet meedoet, ziet geen overleg'),

  s('marieke', 'verzetten', 'gepland', 'ok', 'de voorzitter verzet het, met reden'),
  s('bart', 'verzetten', 'gepland', 'mag_niet', 'een school verzet het niet'),
  s('sem', 'verzetten', 'gepland', 'mag_niet', 'de jongere verzet het niet zelf'),
  s('rob', 'verzetten', 'gepland', 'niet_gevonden', 'wie het niet ziet, verzet niets'),
  s('marieke', 'verzetten', 'bezig', 'toestand', 'wat begonnen is, wordt niet meer verzet'),
  s('marieke', 'verzetten', 'afgelast', 'toestand', 'wat niet doorgaat, wordt niet meer verzet'),

  s('marieke', 'afgelasten', 'gepland', 'ok', 'de voorzitter laat het niet doorgaan'),
  s('bart', 'afgelasten', 'gepland', 'mag_niet', 'een school laat het niet vervallen'),
  s('marieke', 'afgelasten', 'afgerond', 'toestand', 'wat geweest is, kan niet meer vervallen'),

  s('marieke', 'openen', 'gepland', 'ok', 'de voorzitter begint'),
  s('bart', 'openen', 'gepland', 'mag_niet', 'een deelnemer begint niet'),
  s('linda', 'openen', 'gepland', 'mag_niet', 'een ouder begint niet'),
  s('marieke', 'openen', 'afgerond', 'toestand', 'wat afgerond is, begint niet opnieuw'),
  s('marieke', 'sluiten', 'bezig', 'ok', 'de voorzitter sluit, met een reden als er niets is afgesproken'),
  s('bart', 'sluiten', 'bezig', 'mag_niet', 'een deelnemer sluit niet'),
  s('marieke', 'sluiten', 'gepland', 'toestand', 'wat niet begon, wordt niet gesloten'),

  s('marieke', 'uitnodigen', 'gepland', 'toestand', 'wie al is uitgenodigd, wordt niet nog eens uitgenodigd'),
  s('bart', 'uitnodigen', 'gepland', 'mag_niet', 'een school nodigt niet uit'),
  s('rob', 'uitnodigen', 'gepland', 'niet_gevonden', 'wie het overleg niet ziet, nodigt niemand uit'),

  s('sem', 'antwoorden_zelf', 'gepland', 'ok', 'de jongere zegt zelf of die komt'),
  s('linda', 'antwoorden_zelf', 'gepland', 'ok', 'de ouder zegt zelf of die komt'),
  s('bart', 'antwoorden_zelf', 'gepland', 'ok', 'een school zegt zelf of die komt'),
  s('nadia', 'antwoorden_ander', 'gepland', 'ok', 'de vaste persoon noteert wat de jongere zei'),
  s('bart', 'antwoorden_ander', 'gepland', 'mag_niet', 'een school antwoordt niet voor de jongere'),
  s('linda', 'antwoorden_ander', 'gepland', 'mag_niet', 'een ouder antwoordt niet voor de jongere'),
  s(
    'rob',
    'antwoorden_ander',
    'gepland',
    'niet_gevonden',
    'wie het overleg niet ziet, antwoordt voor niemand',
  ),
  s('sem', 'antwoorden_zelf', 'afgerond', 'toestand', 'na afloop verandert niemand zijn antwoord'),

  s('sem', 'voorbereiden_zelf', 'gepland', 'ok', 'de jongere schrijft wat die wil zeggen'),
  s('bart', 'voorbereiden_zelf', 'gepland', 'ok', 'een school bereidt zich voor'),
  s('nadia', 'voorbereiden_ander', 'gepland', 'ok', 'de vaste persoon schrijft op wat de jongere vertelde'),
  s('bart', 'voorbereiden_ander', 'gepland', 'mag_niet', 'een school schrijft niet voor de jongere'),
  s('linda', 'voorbereiden_ander', 'gepland', 'mag_niet', 'een ouder schrijft niet voor de jongere'),
  s('sem', 'voorbereiden_zelf', 'afgelast', 'toestand', 'voor wat niet doorgaat, bereidt niemand zich voor'),

  s('sem', 'agendapunt', 'gepland', 'ok', 'de jongere zet een punt op de agenda'),
  s('linda', 'agendapunt', 'gepland', 'ok', 'een ouder zet een punt op de agenda'),
  s('bart', 'agendapunt', 'bezig', 'ok', 'aan tafel komt er een punt bij'),
  s('rob', 'agendapunt', 'gepland', 'niet_gevonden', 'wie het overleg niet ziet, zet er niets op'),
  s('marieke', 'agendapunt', 'afgerond', 'toestand', 'na afloop komt er geen punt bij'),
  s('marieke', 'agendapunt_uit_bron', 'gepland', 'ok', 'de voorzitter neemt een voorstel over'),
  s('rob', 'agendapunt_uit_bron', 'gepland', 'niet_gevonden', 'wie het overleg niet ziet, neemt niets over'),
  s('bart', 'punt_wijzigen', 'gepland', 'mag_niet', 'niemand verandert de woorden van de jongere'),
  s('sem', 'punt_wijzigen', 'gepland', 'ok', 'de jongere verandert de eigen woorden'),
  s(
    'marieke',
    'punt_verwijderen',
    'gepland',
    'mag_niet',
    'ook de voorzitter haalt een punt van de jongere niet weg',
  ),
  s('linda', 'punt_verwijderen', 'gepland', 'mag_niet', 'een ouder haalt een punt van de jongere niet weg'),
  s('sem', 'punt_verwijderen', 'gepland', 'ok', 'de jongere haalt het eigen punt weg'),
  s('marieke', 'ordenen', 'gepland', 'ok', 'de voorzitter ordent de agenda'),
  s('sem', 'ordenen', 'gepland', 'mag_niet', 'de jongere ordent de agenda niet'),
  s('marieke', 'voorstellen', 'gepland', 'ok', 'de voorzitter ziet wat er op de agenda zou kunnen'),
  s('sem', 'voorstellen', 'gepland', 'mag_niet', 'de jongere krijgt geen voorstellen voor de agenda'),
  s('rob', 'voorstellen', 'gepland', 'niet_gevonden', 'wie het overleg niet ziet, krijgt geen voorstellen'),

  s('bart', 'inbrengen', 'bezig', 'ok', 'een professional aan tafel schrijft op wat iemand zei'),
  s('sem', 'inbrengen', 'bezig', 'mag_niet', 'de jongere zegt het hardop'),
  s('bart', 'inbrengen', 'gepland', 'toestand', 'voor het begin is er nog niets gezegd'),
  s('bart', 'besluiten', 'bezig', 'ok', 'een professional aan tafel schrijft het besluit op'),
  s('linda', 'besluiten', 'bezig', 'mag_niet', 'een ouder legt geen besluit vast'),
  s('bart', 'besluiten', 'afgerond', 'toestand', 'na afloop komt er geen besluit bij'),
  s('bart', 'besluit_wijzigen', 'bezig', 'ok', 'een besluit wordt aan tafel beter verwoord'),
  s('sem', 'besluit_wijzigen', 'bezig', 'mag_niet', 'de jongere verandert geen besluit'),
  s('bart', 'besluit_wijzigen', 'afgerond', 'toestand', 'na afloop blijft een besluit zoals het was'),
  s('bart', 'afspreken', 'bezig', 'ok', 'aan tafel wordt een afspraak gemaakt'),
  s('sem', 'afspreken', 'bezig', 'mag_niet', 'een afspraak zet een professional in het plan'),
  s('bart', 'afspreken', 'gepland', 'toestand', 'voor het begin is er niets afgesproken'),

  s('sem', 'verslag', 'afgerond', 'ok', 'de jongere leest het verslag als eerste'),
  s('bart', 'verslag', 'afgerond', 'toestand', 'een school leest het verslag na de jongere'),
  s('marieke', 'verslag', 'afgerond', 'toestand', 'ook de voorzitter wacht tot de jongere gelezen heeft'),
  s('rob', 'verslag', 'afgerond', 'niet_gevonden', 'wie het overleg niet ziet, leest geen verslag'),
  s('sem', 'verslag', 'bezig', 'toestand', 'zolang het overleg bezig is, is er geen verslag'),
  s('sem', 'vrijgeven', 'afgerond', 'ok', 'de jongere laat de anderen eerder lezen'),
  s('nadia', 'vrijgeven', 'afgerond', 'ok', 'de vaste persoon laat de anderen eerder lezen'),
  s('marieke', 'vrijgeven', 'afgerond', 'mag_niet', 'de voorzitter geeft het verslag niet vrij'),
  s('linda', 'vrijgeven', 'afgerond', 'mag_niet', 'een ouder geeft het verslag niet vrij'),
  s('sem', 'vrijgeven', 'gepland', 'toestand', 'wat er nog niet is, wordt niet vrijgegeven'),
  s('sem', 'weerwoord', 'afgerond', 'ok', 'de jongere zegt iets terug'),
  s('linda', 'weerwoord', 'afgerond', 'ok', 'een ouder zegt iets terug'),
  s('bart', 'weerwoord', 'afgerond', 'mag_niet', 'een weerwoord is van jongere en ouder'),
  s('sem', 'weerwoord', 'gepland', 'toestand', 'op een verslag dat er niet is, zegt niemand iets terug'),
  s('sem', 'uitnodiging', 'gepland', 'ok', 'de jongere zet het overleg in de eigen agenda'),
  s('bart', 'uitnodiging', 'afgelast', 'ok', 'wat niet doorgaat, verdwijnt uit de agenda'),
  s(
    'rob',
    'uitnodiging',
    'gepland',
    'niet_gevonden',
    'wie er niet voor is uitgenodigd, krijgt geen uitnodiging',
  ),
]
