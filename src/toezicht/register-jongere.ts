import { metCasus, perRegime, type RegisterRegel } from './register-regel.ts'

/** What is the young person's own: their circle, story, JIM, and how it goes. */
export const vanDeJongere = {
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
  spraak: {
    doel: {
      nl: 'Wie liever praat dan typt, praat; een spraakdienst van de regio maakt er woorden van.',
      en: 'Who would rather speak than type, speaks; a speech service of the region turns it into words.',
    },
    gegevens: {
      nl: 'Geluid van een stem, hooguit twee minuten, en de woorden; beide alleen in het geheugen zolang het verzoek duurt. Bewaard wordt alleen dat iemand dit deed, en wanneer.',
      en: 'Sound of a voice, two minutes at most, and the words; both in memory only while the request lasts. Kept is only that someone did this, and when.',
    },
    vanWie: {
      nl: 'jongeren, ouders, JIMs, over wie zij vertellen',
      en: 'young people, parents, JIMs, whom they tell about',
    },
    ontvangers: {
      nl: 'De spraakdienst die de regio aanwijst, als verwerker; de woorden alleen de spreker, tot die ze zelf bewaart. Staat uit zolang de regio geen dienst aanwijst.',
      en: 'The speech service that the region names, as processor; the words only the speaker, until they save them. Off until the region names a service.',
    },
    grondslag: {
      nl: 'Die van de tekst waarvoor iemand praat; praten mag, typen kan altijd. Met de dienst hoort een verwerkersovereenkomst (AVG 28, niet nagelezen).',
      en: 'That of the text for which someone speaks; speaking is a choice, typing always works. The service needs a processing agreement (GDPR 28, not read).',
    },
    bewaren: {
      nl: 'Geluid: niet. Woorden: niet, tot de spreker ze bewaart in klad of tekst. De logregel: zoals het log.',
      en: 'Sound: not. Words: not, until the speaker keeps them in a draft or text. The log line: as the log.',
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
} satisfies Record<string, RegisterRegel>
