export const en = {
  jeugdige: 'The young person',
  mijnCasussen: 'My cases',
  jaar: (jaren: number) => `${jaren} years`,
  vraagVan: (roepnaam: string) =>
    roepnaam ? `${roepnaam}’s question, in own words` : 'The question, in own words',
  verteldAan: (wie: string, dag: string) => `told to ${wie}, ${dag}`,
  vastePersoon: 'Person who stays',
  vastGekozen: (roepnaam: string) => `Person who stays, chosen by ${roepnaam || 'the young person'}`,
  nogNietGekozen: 'Not chosen yet',
  vraagVoor: (roepnaam: string, dag: string, reden: string) => `${reden} Ask ${roepnaam} before ${dag}.`,
  vraagNu: (roepnaam: string) => `Ask ${roepnaam || 'the young person'} who it will be.`,
  geenNummer: 'No phone number is known.',
  watMag: 'What is allowed here, and what isn’t?',
  bron: (bron: string) => `Source: ${bron}`,
  delen: 'Parts of this case',
  nieuw: (aantal: number) => `${aantal} new`,
  tabs: {
    overzicht: 'Overview',
    plan: 'Plan',
    metingen: 'How is it going',
    overleg: 'Meetings',
    bijdragen: 'Contributions',
    blijft: 'Who stays',
    netwerk: 'Circle',
    gezin: 'Family',
    jim: 'JIM',
    toestemming: 'Consent',
    tijdlijn: 'Timeline',
    rechten: 'Rights',
    derden: 'Third parties',
  },
  geslotenTitel: (dag: string) => `Closed on ${dag}, the door ajar`,
  geslotenUitleg: (bel: string) =>
    bel
      ? `Nothing changes here any more. Calling is fine: ${bel} knows. A new case needs a new referral.`
      : 'Nothing changes here any more. A new case needs a new referral.',
  zijtoestandTitel: { opgeschaald: 'Escalated', pauze: 'Paused', bevroren: 'Frozen' },
  zijtoestandUitleg: {
    opgeschaald: (reden: string, eigenaar: string, dag: string) => `${reden} ${eigenaar} answers by ${dag}.`,
    pauze: (reden: string, eigenaar: string, dag: string) =>
      `${reden} ${eigenaar} stays within reach. Next moment: ${dag}.`,
    bevroren: (reden: string, eigenaar: string, dag: string) =>
      `${reden} You can read, not change. ${eigenaar} looks at it again on ${dag}.`,
  },
} as const
