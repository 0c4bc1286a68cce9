type Tweetalig = { nl: string; en: string }
/** One processing activity as AVG 30 asks it, as far as the software decides it; controller, FG and DPIA are the partnership's own. */
export type RegisterRegel = Record<
  'doel' | 'gegevens' | 'vanWie' | 'ontvangers' | 'grondslag' | 'bewaren',
  Tweetalig
>

const perRegime: Tweetalig = {
  nl: 'Per regime, partij en rubriek: zie de gronden en de deelregels.',
  en: 'Per regime, party and category: see the grounds and sharing rules.',
}
const metCasus: Tweetalig = {
  nl: 'Zo lang als de casus, naar de termijn van het regime.',
  en: 'As long as the case, by the term of the regime.',
}
const jongerenOuders: Tweetalig = {
  nl: 'jongeren, ouders, professionals',
  en: 'young people, parents, professionals',
}

/** The register by the code of the activity that every route and job names; a test fails when one is missing. */
export const register: Readonly<Record<string, RegisterRegel>> = {
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
  netwerk: {
    doel: {
      nl: 'De jongere tekent wie er om hem of haar heen staan, om te zien wie steunt en wie te vragen is.',
      en: 'The young person draws who stands around them, to see who supports and whom to ask.',
    },
    gegevens: {
      nl: 'Bijnamen, kring, wat iemand voor de jongere is, steun, leefgebieden, ongeveer wanneer gesproken, wie elkaar kennen, eigen woorden; wie mag kijken.',
      en: 'Nicknames, circle, what someone is to the young person, support, life domains, roughly when they spoke, who know each other, own words; who may look.',
    },
    vanWie: { nl: 'jongeren, mensen om hen heen', en: 'young people, people around them' },
    ontvangers: {
      nl: 'De jongere; wie de jongere laat kijken, als die meedoet in een casus onder steun; wie meetekende. Nooit pga, zvh of groep.',
      en: 'The young person; whom they let look, who takes part in a case under steun; who drew along. Never pga, zvh or groep.',
    },
    grondslag: perRegime,
    bewaren: {
      nl: 'Tot de jongere het weggooit, of het account van de jongere eindigt; zonder account zo lang als de casus.',
      en: 'Until the young person throws it away, or their account ends; without an account as long as the case.',
    },
  },
  verhaal: {
    doel: {
      nl: 'De jongere vertelt het eigen verhaal één keer en kiest per deel wie het leest; jongere en ouder bedanken iemand.',
      en: 'The young person tells their own story once and chooses per part who reads it; young person and parent thank someone.',
    },
    gegevens: {
      nl: 'Eigen woorden, getypt; wie een deel krijgt; wie het las en wanneer; een dankzin.',
      en: 'Own words, typed; who gets a part; who read it and when; a sentence of thanks.',
    },
    vanWie: {
      nl: 'jongeren, ouders, over wie zij vertellen',
      en: 'young people, parents, whom they tell about',
    },
    ontvangers: {
      nl: 'De jongere; wie de jongere kiest en meedoet in een eigen casus onder steun of pga; een dankzin: één persoon. Politie en OM nooit.',
      en: 'The young person; whom they choose and who takes part in a case of theirs under steun or pga; thanks: one person. Police and public prosecutor never.',
    },
    grondslag: perRegime,
    bewaren: {
      nl: 'Tot de jongere het weggooit, of het account van de jongere eindigt; een dankzin zo lang als de casus.',
      en: 'Until the young person throws it away, or their account ends; thanks as long as the case.',
    },
  },
  jim: {
    doel: {
      nl: 'De jongere kiest iemand die meedenkt, en bepaalt wat die ziet.',
      en: 'The young person chooses someone to think along, and decides what they see.',
    },
    gegevens: {
      nl: 'Een bijnaam, wat iemand voor de jongere is, of die 18 of ouder is en in hetzelfde huis woont; ja of nee van ouders met gezag, met het besluit na een gesprek; wat is afgesproken; wat de jongere deelt. Geen BSN, geboortedatum of adres van de JIM.',
      en: 'A nickname, what someone is to the young person, whether they are 18 or older and live in the same house; yes or no of parents with parental authority, with the decision after a talk; what was agreed; what the young person shares. No BSN, birth date or address of the JIM.',
    },
    vanWie: { nl: 'jongeren, ouders, JIMs', en: 'young people, parents, JIMs' },
    ontvangers: {
      nl: 'De jongere, de vaste persoon en de casusregisseur; een ouder alleen de eigen vraag; de JIM alleen wat de jongere deelt. Nooit pga, zvh of groep.',
      en: 'The young person, the vaste persoon and the casusregisseur; a parent only their own question; the JIM only what the young person shares. Never pga, zvh or groep.',
    },
    grondslag: {
      nl: 'AVG 6 en UAVG 5: de jongere kiest vanaf 12 jaar wie en wat; tot 16 zeggen ouders met gezag eerst ja. Dat een JIM dit vraagt komt uit de JIM-aanpak, niet uit een wet.',
      en: 'GDPR 6 and UAVG 5: from 12 the young person chooses whom and what; until 16 parents with parental authority agree first. That a JIM asks this comes from the JIM approach, not from a law.',
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
  meting: {
    doel: {
      nl: 'Weten hoe het gaat uit meer dan één mond, en met de jongere kiezen waaraan te werken.',
      en: 'Knowing how it goes from more than one mouth, and choosing with the young person what to work on.',
    },
    gegevens: {
      nl: 'Per gekozen leefgebied wat helpt en hindert, wie gevraagd is, wie overslaat, doelen in stappen, drie uitspraken over een helper.',
      en: 'Per chosen life domain what helps and hinders, who is asked, who skips, goals in steps, three statements about a helper.',
    },
    vanWie: { nl: 'jongeren, ouders, professionals', en: 'young people, parents, professionals' },
    ontvangers: {
      nl: 'De jongere eerst; dan wie de invuller koos en de regels van delen toelaten. Nooit politie of OM, nooit de andere ouder.',
      en: 'The young person first; then whom the informant chose and the rules of sharing let. Never police or public prosecutor, never the other parent.',
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
