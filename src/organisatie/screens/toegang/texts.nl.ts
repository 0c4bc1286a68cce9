export const nl = {
  wat: {
    screening: 'screening (VOG)',
    geheimhouding: 'verklaring van geheimhouding',
    zorgvuldig: 'training zorgvuldig omgaan met gegevens',
    regels: 'training regels',
    werkproces: 'training werkproces',
    analyse: 'training informatieanalyse',
    beveiliging: 'training beveiliging',
    ethiek: 'training data-ethiek',
  },
  dicht: (regime: string) => `${regime} is nu dicht voor jou`,
  dichtUitleg: (wat: string) =>
    `Je ziet deze casussen en aanmeldingen niet. Dit ontbreekt of is verlopen: ${wat}.`,
  verloopt: (regime: string) => `Je toegang tot ${regime} verloopt binnenkort`,
  verlooptPunt: (wat: string, dag: string) => `${wat} telt tot ${dag}`,
  vraagBeheer: (wie: string) => `Vraag je beheerder dit vast te leggen: ${wie}.`,
  geenBeheer: 'Je organisatie heeft hier nog geen beheerder. Bel de gemeente.',
  collegasTitel: (aantal: number) =>
    aantal === 1
      ? 'Eén collega mist iets of verloopt binnenkort'
      : `${aantal} collega’s missen iets of verlopen binnenkort`,
  mist: (wat: string) => `mist ${wat}`,
  knop: 'Screening en training',
  titel: (naam: string) => `Screening en training van ${naam}`,
  uitleg: 'Leg alleen dagen vast. Bewaar hier geen VOG en geen bewijs van een training.',
  wijze: 'Hoe is deze collega gescreend?',
  wijzen: {
    geen: 'Nog niet',
    vog: 'Met een VOG bij het begin van het werk',
    wettelijk: 'Volgens de eigen wet van de organisatie',
  },
  gescreendOp: 'Dag van de screening',
  geheimhoudingOp: 'Dag van de verklaring van geheimhouding',
  trainingen: 'Trainingen',
  bewaar: 'Bewaar',
  kiesDag: 'Kies de dag van de screening.',
  laden: 'Even geduld.',
}
