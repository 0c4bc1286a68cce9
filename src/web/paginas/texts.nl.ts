export const nl = {
  laden: 'Even geduld',
  watKun: 'Wat je nu kunt doen',
  naarBegin: 'Naar het begin',
  opnieuw: 'Probeer opnieuw',
  inloggen: 'Log opnieuw in',
  terug: 'Ga terug',
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg: 'De pagina bestaat niet, of is niet voor jou te zien. Dat verschil laten we nooit merken.',
    actie: 'Kreeg je deze link van een collega? Bel diegene en vraag wat erin stond.',
  },
  geweigerd: {
    titel: 'Dit mag je nu niet zien of doen',
    uitleg: 'Voor deze stap is een andere rol of toestemming nodig.',
    vraag: 'Vraag het aan wie dit deelde, of aan de casusregisseur.',
    fg: 'Klopt dit niet? De functionaris gegevensbescherming van je organisatie kijkt mee.',
    wet: 'Waarop dit rust',
  },
  verouderd: {
    titel: 'Iemand was je net voor',
    uitleg: 'Een ander veranderde dit terwijl je bezig was. Bekijk eerst de nieuwste versie.',
  },
  toestand: {
    titel: 'Dit kan nu niet',
    uitleg: 'De stap past niet bij waar deze casus nu is.',
  },
  druk: {
    titel: 'Even rustig aan',
    uitleg: 'Er kwamen veel vragen tegelijk vanaf jouw plek. Wacht een minuut en probeer het opnieuw.',
  },
  netwerk: {
    titel: 'Er is geen verbinding',
    uitleg: 'We bereiken Verbonden niet. Wat je al schreef, staat nog op je scherm.',
    actie: 'Kijk of je internet hebt. Daarna gaat het vanzelf verder.',
    bel: 'Is er haast? Wacht niet op het scherm en bel.',
  },
  sessie: {
    titel: 'Je bent uitgelogd',
    uitleg: 'Je was een tijd weg. Daarom hebben we de deur dichtgedaan.',
    actie: 'Log opnieuw in. Je komt terug op deze plek.',
  },
  onverwacht: {
    titel: 'Hier ging iets mis bij ons',
    uitleg: 'Het ligt niet aan jou. Wat je eerder bewaarde, is er nog.',
    actie: 'Blijft het misgaan? Bel de beheerder van je organisatie en noem het tijdstip.',
  },
  ingelogd: {
    titel: 'Je bent weer ingelogd',
    uitleg: 'Sluit dit tabblad. In het andere tabblad kun je verder.',
  },
  opnieuwInloggen: {
    titel: 'Je bent uitgelogd',
    uitleg: 'Wat je schreef, staat er nog. Log in een nieuw tabblad in en kom hier terug.',
    open: 'Log in (nieuw tabblad)',
    klaar: 'Ik ben ingelogd',
    nogNiet: 'Het is nog niet gelukt. Log eerst in het andere tabblad in.',
    ander: 'Er is iemand anders ingelogd. Daarom beginnen we opnieuw.',
  },
} as const
