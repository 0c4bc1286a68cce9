export const nl = {
  mijnWerk: 'Mijn werk',
  vandaag: 'Vandaag',
  overleggen: 'Overleggen',
  afspraken: 'Afspraken',
  wachten: 'Wachten op mij',
  veranderd: 'Veranderd',
  zinOverleg: (n: number, woord: string) =>
    n === 1 ? 'Eén overleg vandaag.' : `${hoofd(woord)} overleggen vandaag.`,
  zinGeenOverleg: 'Geen overleg vandaag.',
  zinLaat: (n: number, woord: string) =>
    n === 1 ? 'Eén afspraak is te laat.' : `${hoofd(woord)} afspraken zijn te laat.`,
  zinWacht: (n: number, woord: string) =>
    n === 1 ? 'Eén vraag wacht op jou.' : `${hoofd(woord)} vragen wachten op jou.`,
  zinRustig: 'Er is niets te laat en niemand wacht.',
  geenOverleggen: 'Deze week geen overleg.',
  geenAfspraken: 'Deze week hoef je niets af te ronden.',
  geenWachten: 'Niemand wacht op jou.',
  geenVeranderd: 'Niets nieuws sinds je las.',
  erbij: (namen: string, n: number) => `${namen} ${n === 1 ? 'komt' : 'komen'} zelf`,
  teLaat: (dagen: number) => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`),
  metNaam: (naam: string) => `voor ${naam}`,
  klaarMet: (tekst: string) => `Klaar: ${tekst}`,
  neeOp: (afspraak: string) => `Nee op ‘${afspraak}’.`,
  welAls: (wat: string) => `Wel als: ${wat}`,
  zegt: (tekst: string) => `‘${tekst}’`,
  regie: (van: string) => `${van} vraagt of jij de regie overneemt.`,
  wieWerkt: (van: string) => `${van} vraagt wie er al met deze jongere werkt.`,
  termijnVoorbij: 'De termijn is voorbij.',
  vraagVan: (wie: string, vraag: string, dag: string) =>
    `${wie} vraagt: ‘${vraag}’ Graag vóór het einde van ${dag}.`,
  vraagVoorbij: (wie: string, vraag: string, dag: string) =>
    `${wie} vroeg: ‘${vraag}’ De dag was ${dag}. Bel even, of antwoord.`,
  antwoordKwam: (wie: string, vraag: string) => `${wie} antwoordde op: ‘${vraag}’`,
  uitstelGevraagd: (wie: string, vraag: string) => `${wie} vraagt meer tijd voor: ‘${vraag}’`,
  geenAntwoord: (wie: string, vraag: string) => `Nog geen antwoord van ${wie} op: ‘${vraag}’ Bel gerust.`,
  dekkingGevraagd: (wat: string) => `Een collega vraagt of je hierachter staat: ‘${wat}’`,
  herzienOp: (wat: string, dag: string) => `Weer bekijken op ${dag}: ‘${wat}’`,
  nieuwVerteld: (n: number) =>
    n === 1 ? 'Vertelde iets nieuws, voor jou.' : `Vertelde ${n} nieuwe dingen, voor jou.`,
  lees: 'Lees',
  dank: (van: string, zin: string) => (zin ? `${van} zegt dank je: ‘${zin}’` : `${van} zegt dank je.`),
  gezien: 'Gezien',
  wilGebruiken: (van: string, waarvoor: string) => `${van} vraagt of dit gebruikt mag worden: ‘${waarvoor}’`,
  toestemmingEindigt: (jaren: number, dag: string, n: number) =>
    `Wordt ${jaren} op ${dag}. ${n === 1 ? 'Eén toestemming eindigt' : `${n} toestemmingen eindigen`} dan: vraag opnieuw.`,
  toestemmingOpnieuw: (jaren: number, dag: string, n: number) =>
    `Werd ${jaren} op ${dag}. ${n === 1 ? 'Eén toestemming eindigde' : `${n} toestemmingen eindigden`}: vraag opnieuw.`,
  aanmelding: 'Aanmelding om te bekijken.',
  alleAanmeldingen: (n: number) => (n === 1 ? '1 aanmelding' : `Alle ${n} aanmeldingen`),
  antwoord: 'Antwoord',
  bekijk: 'Bekijk',
  meer: (n: number) => `en nog ${n}`,
  casussen: 'Mijn casussen',
  opVolgorde: (n: number) => `${n}, op volgorde van volgend moment`,
  jeugdige: 'Jeugdige',
  vraag: 'Vraag, in eigen woorden',
  vastePersoon: 'Vaste persoon',
  fase: 'Fase',
  volgendMoment: 'Volgend moment',
  fasen: {
    gestart: 'Gestart',
    plan: 'Plan maken',
    in_uitvoering: 'Plan in uitvoering',
    afschalen: 'Afschalen',
    nazorg: 'Nazorg',
    gesloten: 'Gesloten',
  },
  zijtoestanden: { opgeschaald: 'opgeschaald', pauze: 'pauze', bevroren: 'bevroren' },
  jaar: (jaren: number) => `${jaren} jaar`,
  nieuw: (n: number) => (n >= 10 ? '10 of meer nieuw' : `${n} nieuw`),
  nogNiet: 'Nog niet gekozen',
  vraagHet: (naam: string, dag: string) => `vraag het ${naam} vóór ${dag}`,
  geenMoment: 'Nog niets afgesproken',
  maakAfspraak: 'maak een afspraak',
  overlegIn: (plaats: string) => (plaats ? `overleg, ${plaats}` : 'overleg'),
  openAfspraken: (n: number) => (n === 1 ? '1 open afspraak' : `${n} open afspraken`),
  inNazorg: (n: number, woord: string) =>
    n === 1 ? 'Eén jongere in nazorg' : `${hoofd(woord)} jongeren in nazorg`,
  inGesloten: (n: number, woord: string) =>
    n === 1 ? 'Eén gesloten, de deur op een kier' : `${hoofd(woord)} gesloten, de deur op een kier`,
  leegTitel: 'Je doet nog in geen casus mee',
  leegUitleg:
    'Hier staan de jongeren met wie je werkt. Een casus begint met een aanmelding, of een casusregisseur vraagt je mee te doen.',
  leegFase: 'Hier staat nu niemand',
  leegFaseUitleg: 'Kies hierboven een andere fase.',
  toon: 'Toon',
  lopend: 'Lopend',
  volgorde: 'Volgorde',
  nieuwste: 'Nieuwste eerst',
  moment: 'Volgend moment',
  meerLaden: 'Toon meer',
  /** What others did, as the tijdlijn names it in short. */
  gebeurd: (wie: string) => (wie ? `door ${wie}` : ''),
} as const

function hoofd(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}
