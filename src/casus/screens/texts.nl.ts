export const nl = {
  jeugdige: 'De jongere',
  mijnCasussen: 'Mijn casussen',
  jaar: (jaren: number) => `${jaren} jaar`,
  vraagVan: (roepnaam: string) =>
    roepnaam ? `${genitief(roepnaam)} vraag, in eigen woorden` : 'De vraag, in eigen woorden',
  verteldAan: (wie: string, dag: string) => `verteld aan ${wie}, ${dag}`,
  vastePersoon: 'Vaste persoon',
  vastGekozen: (roepnaam: string) => `Vaste persoon, door ${roepnaam || 'de jongere'} gekozen`,
  nogNietGekozen: 'Nog niet gekozen',
  vraagVoor: (roepnaam: string, dag: string, reden: string) => `${reden} Vraag het ${roepnaam} vóór ${dag}.`,
  vraagNu: (roepnaam: string) => `Vraag ${roepnaam || 'de jongere'} wie het wordt.`,
  geenNummer: 'Er is geen telefoonnummer bekend.',
  watMag: 'Wat mag hier wel en niet?',
  bron: (bron: string) => `Bron: ${bron}`,
  delen: 'Delen van deze casus',
  nieuw: (aantal: number) => `${aantal} nieuw`,
  tabs: {
    overzicht: 'Overzicht',
    plan: 'Plan',
    metingen: 'Hoe gaat het',
    overleg: 'Overleg',
    bijdragen: 'Bijdragen',
    blijft: 'Wie blijft',
    netwerk: 'Kring',
    jim: 'JIM',
    gezin: 'Gezin',
    toestemming: 'Toestemming',
    tijdlijn: 'Tijdlijn',
    rechten: 'Rechten',
    derden: 'Derden',
  },
  geslotenTitel: (dag: string) => `Gesloten op ${dag}, de deur op een kier`,
  geslotenUitleg: (bel: string) =>
    bel
      ? `Hier verandert niets meer. Bellen kan wel: ${bel} weet ervan. Voor een nieuwe casus is een nieuwe aanmelding nodig.`
      : 'Hier verandert niets meer. Voor een nieuwe casus is een nieuwe aanmelding nodig.',
  zijtoestandTitel: { opgeschaald: 'Opgeschaald', pauze: 'Pauze', bevroren: 'Bevroren' },
  zijtoestandUitleg: {
    opgeschaald: (reden: string, eigenaar: string, dag: string) =>
      `${reden} ${eigenaar} komt uiterlijk ${dag} met een antwoord.`,
    pauze: (reden: string, eigenaar: string, dag: string) =>
      `${reden} ${eigenaar} blijft bereikbaar. Volgend moment: ${dag}.`,
    bevroren: (reden: string, eigenaar: string, dag: string) =>
      `${reden} Lezen kan, wijzigen niet. ${eigenaar} kijkt er ${dag} opnieuw naar.`,
  },
} as const

/** 'Sem' -> 'Sems', 'Yara' -> 'Yara’s', 'Alex' -> 'Alex’'. Source: Leidraad 16.A, genitief van namen. */
function genitief(naam: string): string {
  if (/[sxz]$/i.test(naam)) return `${naam}’`
  return /[aiouy]$/i.test(naam) ? `${naam}’s` : `${naam}s`
}
