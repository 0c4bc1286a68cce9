/** The fixed words of the letters, in plain Dutch: short sentences, one thought each. */
export const nl = {
  titel: 'Antwoord op je verzoek',
  soort: {
    inzage: 'zien wat er over je staat',
    rectificatie: 'iets laten verbeteren',
    wissing: 'iets laten wissen',
    beperking: 'iets laten afschermen',
    bezwaar: 'dat wij stoppen met je gegevens',
  },
  vraagKop: 'Wat je vroeg',
  vraag: (soort: string, dag: string) =>
    `Op ${dag} kregen wij je verzoek. Je wilt ${soort}. Je schreef of zei:`,
  besluitKop: 'Wat wij besluiten',
  besluit: {
    inzage:
      'Je krijgt een kopie. Daarin staat wat wij je kunnen geven, wie het opschreef en wie het kon zien.',
    rectificatie: 'Je krijgt gelijk. Wie dit opschreef, past het aan. Wie het las, hoort dat ook.',
    wissing: 'Wij stellen voor om dit te wissen. Een tweede persoon kijkt daar ook naar. Daarna hoor je het.',
    beperking: 'Wij schermen dit af. Alleen wie het opschreef en het contactpunt kunnen het nog zien.',
    bezwaar: 'Wij stoppen hiermee. Tot het klaar is, schermen wij het af.',
  },
  afgewezen: 'Wij doen niet wat je vroeg.',
  verklaring: 'Wat jij ervan vindt, zetten wij erbij. Wie de tekst leest, leest dat ook.',
  geenGegevens: 'Wij hebben gezocht. Er zijn geen gegevens die wij je kunnen geven.',
  geenGegevens2: 'Verandert er iets? Dan mag je het altijd opnieuw vragen.',
  nietKop: 'Wat je niet krijgt, en waarom',
  derden: 'Woorden van andere mensen geven wij niet altijd. Zij mogen ook zeggen wie hun woorden leest.',
  kindbelang:
    'Sommige woorden zijn van het kind zelf. Het is beter voor het kind dat die bij het kind blijven.',
  uavg41: (grond: string) =>
    `Iets geven wij nu niet, vanwege ${grond} (artikel 41 van de Uitvoeringswet AVG).`,
  herzien: (dag: string) => `Op ${dag} kijken wij hier opnieuw naar.`,
  oneensKop: 'Ben je het er niet mee eens?',
  bezwaarBesluit: (dag: string) =>
    `Dit is een besluit. Je kunt bezwaar maken tot en met ${dag}. Dat is zes weken (Awb 6:7 en 6:8, UAVG 34). Schrijf je naam, de dag, om welk besluit het gaat en waarom je het er niet mee eens bent. Stuur het naar ons.`,
  naarRechtbank: (dag: string) =>
    `Je kunt de rechtbank vragen om ernaar te kijken, tot en met ${dag}. Dat is zes weken (UAVG 35). Een advocaat hoeft niet.`,
  klacht: 'Je kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens (AVG 77, niet nagelezen).',
  hulp: 'Vind je dit lastig? Vraag iemand die je vertrouwt om mee te lezen.',
  belKop: 'Wie kun je bellen?',
  bel: (naam: string, telefoon: string) => `${naam}, telefoon ${telefoon}.`,
  belZonder: (naam: string) => `${naam}.`,
  kopieTitel: 'Kopie van je gegevens',
  kopieOver: (naam: string) => `Deze kopie gaat over ${naam}.`,
  kopieNiet: 'Niet alles staat erin. In de brief lees je waarom.',
  kopieWeg: (wie: string) => `Weggelaten: woorden van ${wie}.`,
  kopieBron: 'Opgeschreven door',
  kopieLezers: 'Kon dit zien',
  kopieBewaren: 'Hoe lang',
  kopieWaarvoor: 'Waarvoor',
  kopieKeek: 'Wie werkte met je gegevens',
  kopieKeekUitleg: 'Organisatie en functie. Namen kun je vragen aan het contactpunt.',
  keek: (
    functie: string,
    organisatie: string,
    waarvoor: string,
    keren: number,
    eerste: string,
    laatste: string,
  ) =>
    `${functie ? `${functie}, ` : ''}${organisatie}: ${waarvoor.toLowerCase()}, ${keren} keer, van ${eerste} tot en met ${laatste}`,
  ja: 'ja',
  nee: 'nee',
  leeg: 'niet ingevuld',
  bladzijde: 'Blad',
  vanBladen: 'van',
}
