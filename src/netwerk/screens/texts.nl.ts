export const nl = {
  tab: 'Kring',
  jongere: 'de jongere',
  vanWie: (naam: string) =>
    `De mensen om ${naam} heen zijn van ${naam}. Niemand in deze casus ziet de tekening, tenzij ${naam} dat zelf kiest. Hij gaat nooit naar pga, zvh of groep.`,
  tekening: (naam: string, dag: string) => `De kring van ${naam}, ${dag}`,
  samenTitel: (naam: string) => `Teken samen met ${naam}`,
  samenUitleg:
    'Alleen zolang er nog geen account is. Ga naast elkaar zitten; de vragen op het scherm zijn voor de jongere. Een bijnaam is genoeg.',
  samenBegin: 'Begin samen',
  samenNu: (naam: string) => `Jij houdt de pen vast voor ${naam}.`,
  gaatMee: (naam: string) =>
    `Alleen jij ziet dit, zolang je in deze casus meedoet. Logt ${naam} voor het eerst in, dan wordt de tekening van ${naam}. Jij mag blijven kijken tot ${naam} dat stopt.`,
  heeftAccount: (naam: string) => `${naam} heeft een eigen account en tekent daar.`,
  vraag: 'Wil je meekijken? Vraag het. De jongere kiest per tekening wie er mag kijken.',
  kijken: 'Je mag kijken',
  laatKijken: (naam: string) => `${naam} laat je dit zien en kan dat op elk moment stoppen.`,
  dag: 'Getekend op',
  mensen: 'Mensen',
} as const
