export const nl = {
  titel: 'Anderen uit het gezin met een plan',
  uitleg:
    'Zegt iedereen ja, dan zien jullie van elkaar wie je belt en welke dagen botsen. Nooit wat er in het andere plan staat.',
  zeg: 'Stem af met iemand uit het gezin',
  zegUitleg:
    'Vraag eerst de jongere zelf, en ouders als die meebeslissen. Zij antwoorden elk op hun eigen pagina, of jij schrijft op wat zij zeggen.',
  wie: 'Met wie?',
  wieHint:
    'Zoals de jongere het zelf zegt, bijvoorbeeld: je zus. Noem niemand van wie de jongere niet weet dat er een plan is.',
  code: 'Code van de andere regisseur',
  codeHint: 'Die krijg je van hem of haar zelf. Heb je er geen? Laat dit leeg, dan maak je er een.',
  bel: 'Wie mag de andere kant bellen?',
  belHint: 'Naam, functie, organisatie en nummer zijn zichtbaar voor de andere kant zolang dit loopt.',
  voorwaardenUitleg:
    'De drie vragen komen uit BGS 2.20 lid 2. Dat artikel geldt voor Zorg- en Veiligheidshuizen; hier is het een eigen maatstaf naast het ja, niet in plaats daarvan.',
  voorwaarde: {
    kring: 'Waarom horen zij bij elkaars directe kring?',
    afhankelijk: 'Wat in hun problemen hangt samen?',
    nodig: 'Waarom is afstemmen nodig voor het doel?',
  },
  jeCode: 'Geef deze code zelf, aan de andere regisseur',
  codeUitleg:
    'Je ziet hem maar één keer. Hij werkt veertien dagen, voor één ander plan. Draag je zelf beide plannen, vul hem dan daar in.',
  leeg: 'Er loopt niets',
  leegUitleg:
    'Heeft een broer, zus of ander gezinslid ook een plan? Dan kan het helpen om dagen op elkaar af te stemmen.',
  met: (wie: string) => `Afstemmen: ${wie}`,
  stand: { wacht: 'Wacht', loopt: 'Loopt', gestopt: 'Gestopt' },
  standUitleg: {
    wacht: 'Nog niet iedereen zei ja, of er is geen andere kant. Welke van de twee, is hier niet te zien.',
    loopt: 'Iedereen zei ja. Neemt iemand dat terug, dan stopt het meteen.',
    gestopt: 'Hier werd nee gezegd of gestopt. De andere kant ziet niets meer.',
  },
  niemandNu: 'Nu staat er niemand om te bellen',
  botst: 'Dagen die botsen',
  botstNiet: 'In de komende zestig dagen botst er niets.',
  dag: (dag: string, deel: string) => `${dag}, ${deel}: iets van het gezin`,
  dagdeel: { ochtend: 'ochtend', middag: 'middag', avond: 'avond' },
  zei: {
    ja: 'zei ja.',
    nee: 'zei nee.',
    ingetrokken: 'nam het ja terug.',
    niets: 'heeft nog niet geantwoord.',
  },
  zelf: 'Op de eigen pagina.',
  noteer: 'Schrijf antwoord op',
  noteerTitel: (naam: string) => `Wat zei ${naam}?`,
  watZei: 'Antwoord',
  antwoord: { ja: 'Ja', nee: 'Nee', ingetrokken: 'Neemt het ja terug' },
  wanneer: 'Wanneer gezegd?',
  bijzijn: 'Wie was erbij?',
  zijBellen: (naam: string) => `De andere kant mag bellen: ${naam}.`,
  gestoptOm: (reden: string) => `Gestopt omdat: ${reden}`,
  stop: 'Stop met afstemmen',
  stopUitleg:
    'De andere kant ziet meteen niets meer. Opnieuw beginnen kan met een nieuwe code en een nieuw ja.',
  waarom: 'Waarom?',
  bewaar: 'Bewaar',
  kies: 'Kies er een.',
  vulWie: 'Schrijf met wie.',
  vulDag: 'Vul de dag in.',
  vulIn: 'Schrijf waarom.',
}
