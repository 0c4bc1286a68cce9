/** The fixed words of a document for a third party. */
export const nl = {
  titel: 'Vertrouwelijk: voor jouw deel van het plan',
  vertrouwelijk:
    'Vertrouwelijk. Je hebt getekend voor geheimhouding. Deel dit met niemand en geef het terug of vernietig het als je rol voorbij is.',
  aan: (naam: string, organisatie: string) => `Voor ${naam}, ${organisatie}`,
  over: (naam: string) => `Over ${naam}`,
  van: (organisatie: string, dag: string) => `${organisatie}, ${dag}`,
  doelKop: 'Waarvoor je dit krijgt',
  getekend: (dag: string) => `Je tekende op ${dag} voor geheimhouding (Wgs 1.11, BGS 2.21).`,
  inhoudKop: 'Wat je moet weten',
  van_bron: (bron: string) => `Van ${bron}:`,
  regelsKop: 'Wat je ermee mag',
  regels: [
    'Gebruik dit alleen voor dit doel.',
    'Zet het niet in je eigen systeem, en maak geen kopie.',
    'Klopt er iets niet? Bel meteen.',
  ],
  belKop: 'Wie kun je bellen?',
  bel: (naam: string, telefoon: string | null) => (telefoon ? `${naam}, telefoon ${telefoon}.` : `${naam}.`),
  leeg: 'niet ingevuld',
  bladzijde: 'Blad',
  vanBladen: 'van',
}
