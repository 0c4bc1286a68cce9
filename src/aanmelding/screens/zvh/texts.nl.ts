export const nl = {
  titel: 'Meld aan bij het Zorg- en Veiligheidshuis',
  terug: 'Aanmeldingen',
  intro: 'Het Zorg- en Veiligheidshuis heeft een eigen systeem. Van hieruit gaat er niets naartoe.',
  magTitel: (organisatie: string) => `${organisatie} mag aanmelden`,
  magUitleg:
    'Jouw organisatie staat in de wet (Wgs 2.27). Een collega die daar is aangewezen, schrijft de aanmelding zelf, met eigen redenen. Neem niets over uit een casus hier.',
  magNietTitel: (organisatie: string) => `${organisatie} kan niet zelf aanmelden`,
  magNietUitleg:
    'Jouw organisatie staat niet in de wet (Wgs 2.27). Bel een organisatie die wel mag. Die weegt zelf of een aanmelding nodig is.',
  school: 'Gaat het over school of verzuim? Bel leerplicht of het wijkteam.',
  stappenTitel: 'Zo gaat het',
  stappen: {
    bel: 'Bel eerst. Kan het in de eigen keten of met een gesprek? Dan is er geen aanmelding nodig.',
    voorwaarden:
      'Kijk of alle vier de voorwaarden gelden (BGS 2.20). Als er één niet geldt, wordt alles meteen vernietigd.',
    controleer:
      'Controleer of klopt wat je gaat schrijven. Jouw organisatie blijft daar verantwoordelijk voor (BGS 1.6).',
    schrijf: 'Log in bij het Zorg- en Veiligheidshuis en schrijf daar een nieuwe aanmelding.',
  },
  wieTitel: 'Wie mag aanmelden',
  wieUitleg: 'Deze organisaties uit onze regio staan in de wet.',
  bel: 'Bellen',
  adresTitel: 'Waar',
  adres: 'Adres van het Zorg- en Veiligheidshuis:',
  geenAdres: 'Vraag het adres aan je procesregisseur of het contactpunt.',
  plek: (rol: string) => `Wgs ${rol}`,
}
