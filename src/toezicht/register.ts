import { vanDeJongere } from './register-jongere.ts'
import { jongerenOuders, metCasus, perRegime, type RegisterRegel } from './register-regel.ts'

/** The register by the code of the activity that every route and job names; a test fails when one is missing. */
export const register: Readonly<Record<string, RegisterRegel>> = {
  ...vanDeJongere,
  toegang: {
    doel: {
      nl: 'Alleen de juiste persoon erin, in de juiste hoedanigheid.',
      en: 'Only the right person in, in the right capacity.',
    },
    gegevens: {
      nl: 'Naam, functie, organisatie, telefoon, mandaten, kenmerk bij de inlogdienst, publieke sleutel van de eigen telefoon en de naam die de eigenaar eraan gaf, sessies, laatste inlog, taal en thema; dagen van screening, geheimhouding en training.',
      en: 'Name, function, organisation, phone, mandates, key at the identity provider, public key of one’s own phone and what its owner calls it, sessions, last sign-in, language and theme; days of screening, secrecy statement and training.',
    },
    vanWie: jongerenOuders,
    ontvangers: {
      nl: 'De persoon zelf; medewerkers zien elkaars naam en functie; de beheerder de eigen organisatie; FG en auditor bij de jaarlijkse controle.',
      en: 'The person; staff see each other’s name and function; a manager their own organisation; FG and auditor in the yearly review.',
    },
    grondslag: {
      nl: 'AVG 32, Wgs 1.8 lid 2 en 1.11, BGS 1.11 en 1.17.',
      en: 'GDPR 32, Wgs 1.8(2) and 1.11, BGS 1.11 and 1.17.',
    },
    bewaren: {
      nl: 'Sessies en telefoons tot 30 dagen na het einde; een aanstelling zolang zij in het log voorkomt.',
      en: 'Sessions and phones until 30 days after their end; an appointment as long as it stands in the log.',
    },
  },
  aanmelden: {
    doel: {
      nl: 'Een vraag of zorg bij de juiste mensen brengen.',
      en: 'Bringing a question or concern to the right people.',
    },
    gegevens: {
      nl: 'Naam, geboortedatum, adres, contact, school, eigen vraag, aanleiding, wat geprobeerd is, de rubrieken van het regime; BSN alleen waar het regime dat toelaat, versleuteld.',
      en: 'Name, date of birth, address, contact, school, own question, cause, what was tried, the regime’s categories; BSN only where the regime allows it, encrypted.',
    },
    vanWie: {
      nl: 'jongeren, contactgegevens van ouders, melder',
      en: 'young people, contact details of parents, referrer',
    },
    ontvangers: {
      nl: 'Concept: alleen de maker. Verzonden: wie bij de ontvanger mag oppakken, of wie mag wegen.',
      en: 'Draft: its maker only. Sent: who may take up at the receiver, or who may weigh.',
    },
    grondslag: perRegime,
    bewaren: {
      nl: 'Niet aangenomen: direct vernietigd, met een bewijs dat niemand noemt.',
      en: 'Not accepted: destroyed at once, with a certificate that names nobody.',
    },
  },
  wegen: {
    doel: {
      nl: 'Door mensen besluiten of een casus nodig is.',
      en: 'People deciding whether a case is needed.',
    },
    gegevens: {
      nl: 'Oordelen per criterium met reden, besluit, uitleg, wie het anders zag.',
      en: 'Judgements per criterion with reasons, decision, explanation, dissent.',
    },
    vanWie: { nl: 'jongeren, wegers', en: 'young people, those who weigh' },
    ontvangers: { nl: 'Wie mag wegen; de maker krijgt bericht.', en: 'Who may weigh; the maker gets word.' },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  casus: {
    doel: {
      nl: 'Eén vraag, één vaste persoon, één weg.',
      en: 'One question, one person who stays, one way.',
    },
    gegevens: {
      nl: 'De vraag, gegevens van jongere en ouders (ook gezag), wie meedoet, fase, stappen, tijdlijn.',
      en: 'The question, details of young person and parents (authority too), who takes part, phase, steps, timeline.',
    },
    vanWie: jongerenOuders,
    ontvangers: { nl: 'Wie meedoet, zolang die meedoet.', en: 'Who takes part, as long as they do.' },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  delen: {
    doel: {
      nl: 'Inbrengen wat nodig is, met zelf gekozen lezers.',
      en: 'Bringing in what is needed, for chosen readers.',
    },
    gegevens: {
      nl: 'Tekst, soort, rubriek, noodzaak, grond bij beroepsgeheim, voorwaarden, einddatum, eigen kant, weerwoord.',
      en: 'Text, kind, category, necessity, secrecy ground, conditions, last day, own side, reply.',
    },
    vanWie: {
      nl: 'jongeren, ouders, wie in de tekst genoemd wordt',
      en: 'young people, parents, who is named in the text',
    },
    ontvangers: {
      nl: 'Standaard de eigen organisatie; verder wie de schrijver kiest en de deelregels toelaten; in zvh een derde op papier, na de geheimhoudingsverklaring (BGS 2.21).',
      en: 'The own organisation by default; further whom the writer chooses and the sharing rules allow; in zvh a third party on paper, after the secrecy statement (BGS 2.21).',
    },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  plan: {
    doel: {
      nl: 'Afspraken waar de jongere ja of nee op zegt.',
      en: 'Agreed actions to which the young person says yes or no.',
    },
    gegevens: {
      nl: 'Doelen in eigen woorden, sporen, afspraken, antwoorden, versies.',
      en: 'Goals in own words, tracks, agreed actions, answers, versions.',
    },
    vanWie: jongerenOuders,
    ontvangers: { nl: 'Wie het spoor of de afspraak mag zien.', en: 'Who may see the track or action.' },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  overleg: {
    doel: { nl: 'Samen aan tafel kiezen.', en: 'Choosing together at the table.' },
    gegevens: {
      nl: 'Wie komt en met wie, voorbereiding, agenda, inbreng, besluiten, redenen van afwezigheid.',
      en: 'Who comes and with whom, preparation, agenda, what was said, decisions, reasons of absence.',
    },
    vanWie: jongerenOuders,
    ontvangers: {
      nl: 'Wie het overleg of het punt mag zien; het verslag eerst de jongere.',
      en: 'Who may see the meeting or point; the minutes the young person first.',
    },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  consult: {
    doel: {
      nl: 'Een collega vragen hoe je iets aanpakt, zonder namen.',
      en: 'Asking a colleague how to handle something, without names.',
    },
    gegevens: {
      nl: 'De vraag en de antwoorden, met wie ze schreef. Namen, geboortedata en nummers worden tegengehouden.',
      en: 'The question and the answers, with who wrote them. Names, birth dates and numbers are stopped.',
    },
    vanWie: { nl: 'professionals', en: 'professionals' },
    ontvangers: {
      nl: 'De kring die de vrager kiest.',
      en: 'The circle that the asker chooses.',
    },
    grondslag: {
      nl: 'De eigen taak van de professional; er gaat niets over een jongere heen.',
      en: 'The professional’s own task; nothing about a young person goes along.',
    },
    bewaren: {
      nl: 'Tot de schrijver het intrekt; een termijn is nog niet ingebouwd.',
      en: 'Until its writer withdraws it; no term is built in yet.',
    },
  },
  inzage: {
    doel: {
      nl: 'Eigen plan en eigen verhaal lezen en beantwoorden, en zien wie keek.',
      en: 'Reading and answering one’s own plan and story, and seeing who looked.',
    },
    gegevens: {
      nl: 'Wat voor hen is opengezet, wat zij zelf schreven, welke organisatie en functie keek.',
      en: 'What was opened to them, what they wrote, which organisation and function looked.',
    },
    vanWie: { nl: 'jongeren, ouders', en: 'young people, parents' },
    ontvangers: {
      nl: 'De jongere of ouder zelf, waar het contactpunt eerst vrijgeeft pas daarna; hun antwoord: wie zij kiezen; een vraag over kijken of of er iets loopt: het contactpunt.',
      en: 'The young person or parent, only after release where the contact point releases first; their reply: whom they choose; a question about looking or whether there is anything: the contact point.',
    },
    grondslag: {
      nl: 'AVG 15; Wgs 1.8 lid 4; BGS 1.1 tot en met 1.3.',
      en: 'GDPR 15; Wgs 1.8(4); BGS 1.1 to 1.3.',
    },
    bewaren: metCasus,
  },
  verantwoording: {
    doel: { nl: 'Nagaan of alles rechtmatig is.', en: 'Checking that everything is lawful.' },
    gegevens: {
      nl: 'Wie deed wat, wanneer, waarvoor; de betrokkene onder een toevallige naam; jaarlijkse controle van rechten.',
      en: 'Who did what, when, why; the person concerned under a random name; yearly review of rights.',
    },
    vanWie: jongerenOuders,
    ontvangers: {
      nl: 'FG en auditor zonder namen, voor vier doelen en met een reden die bewaard blijft; het contactpunt na een vraag; de jongere en ouders: welke organisatie en functie keek.',
      en: 'FG and auditor without names, for four aims and with a reason that is kept; the contact point after a question; young person and parents: which organisation and function looked.',
    },
    grondslag: {
      nl: 'AVG 5 lid 2 en 32; Wgs 1.8 lid 4; BGS 1.12.',
      en: 'GDPR 5(2) and 32; Wgs 1.8(4); BGS 1.12.',
    },
    bewaren: {
      nl: 'Vijf jaar of langer: er is geen einde ingebouwd. Met de casus verdwijnt de sleutel die de naam onthult.',
      en: 'Five years or more: no end is built in. With the case goes the key that tells the name.',
    },
  },
  contact: {
    doel: { nl: 'Eerst bellen: weten wie je belt.', en: 'Calling first: knowing whom to call.' },
    gegevens: {
      nl: 'Wie werkt met wie, telefoon, vervanger, dienst; dat er gebeld is.',
      en: 'Who works with whom, phone, deputy, duty; that a call was made.',
    },
    vanWie: jongerenOuders,
    ontvangers: {
      nl: 'Wie de vraag met reden stelt, zonder inhoud.',
      en: 'Who asks with a reason, without content.',
    },
    grondslag: perRegime,
    bewaren: metCasus,
  },
  toestemming: {
    doel: {
      nl: 'Weten waar iemand ja op zei, en dat meteen laten eindigen.',
      en: 'Knowing what someone said yes to, and ending it at once.',
    },
    gegevens: {
      nl: 'Wie toestemming gaf of introk, waarvoor, wanneer, aan wie verteld.',
      en: 'Who gave or withdrew consent, for what, when, told to whom.',
    },
    vanWie: { nl: 'jongeren, ouders', en: 'young people, parents' },
    ontvangers: {
      nl: 'Wie de toestemming nodig heeft om te delen.',
      en: 'Who needs the consent in order to share.',
    },
    grondslag: { nl: 'AVG 7; Jeugdwet 7.3.', en: 'GDPR 7; Jeugdwet 7.3.' },
    bewaren: metCasus,
  },
}
