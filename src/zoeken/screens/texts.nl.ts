import type { ZoekSoort } from '../states.ts'

const groep: Record<ZoekSoort, string> = {
  jeugdige: 'Jongeren',
  collega: 'Collega’s',
  afspraak: 'Afspraken',
  bijdrage: 'Bijdragen',
  aanmelding: 'Aanmeldingen',
}

export const nl = {
  titel: 'Zoeken',
  gevonden: (aantal: string, tekst: string) => `Gevonden voor ‘${tekst}’: ${aantal}`,
  groep,
  aantal: (n: number) => `${n} gevonden`,
  alle: (n: number, wat: string) => `Toon alle ${n} ${wat.toLowerCase()}`,
  meer: 'Toon meer',
  alleGroepen: 'Terug naar alles',
  toetsen: 'Met pijl omlaag en omhoog ga je langs de resultaten, met Enter open je er een.',
  leegTitel: 'Wie of wat zoek je?',
  leegUitleg:
    'Typ een naam, een functie of een woord uit een afspraak of bijdrage. Een begin is genoeg: ‘yil’ vindt Yıldız. Je vindt alleen wat jij mag zien.',
  nietsTitel: (tekst: string) => `Niets gevonden voor ‘${tekst}’`,
  nietsUitleg:
    'Probeer minder woorden of alleen het begin van een naam. Wat niet voor jou bestemd is, telt hier ook niet mee. Zoek je iemand bij een ander? Bel dan een collega.',
  bel: 'Bel',
  staat: {
    open: 'open',
    gedaan: 'gedaan',
    niet_gelukt: 'niet gelukt',
    vervallen: 'vervallen',
    goed: 'iets dat goed ging',
    voorval: 'voorval',
    zorg: 'zorg',
    vraag: 'vraag aan het team',
    gecorrigeerd: 'gecorrigeerd',
    ingetrokken: 'ingetrokken, alleen jij leest dit',
    concept: 'concept',
    verzonden: 'verzonden',
    in_weging: 'wordt gewogen',
    aangenomen: 'aangenomen',
    wacht_op_ja: 'wacht op een ja',
    casus: 'casus',
    teruggetrokken: 'teruggetrokken',
    samengevoegd: 'samengevoegd',
  } as Record<string, string>,
}
