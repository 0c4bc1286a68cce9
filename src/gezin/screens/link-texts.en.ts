import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './link-texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Others of the family with a plan',
  uitleg:
    'Once everyone says yes, you see of each other whom to call and which days collide. Never what is in the other plan.',
  zeg: 'Align with someone of the family',
  zegUitleg:
    'First ask the young person, and parents where they decide too. Each answers on their own page, or you write down what they say.',
  wie: 'With whom?',
  wieHint:
    'As the young person says it, for instance: your sister. Name nobody of whom the young person does not know that there is a plan.',
  code: 'Code of the other regisseur',
  codeHint: 'You get it from them in person. None? Leave this empty and you make one.',
  bel: 'Whom may the other side call?',
  belHint: 'Name, function, organisation and number are visible to the other side as long as this runs.',
  voorwaardenUitleg:
    'The three questions come from BGS 2.20(2). That article is for Zorg- en Veiligheidshuizen; here it is an own measure beside the yes, not instead of it.',
  voorwaarde: {
    kring: 'Why do they belong to each other’s direct circle?',
    afhankelijk: 'What in their problems hangs together?',
    nodig: 'Why is aligning necessary for the purpose?',
  },
  jeCode: 'Give this code in person, to the other regisseur',
  codeUitleg:
    'You see it only once. It works for fourteen days, for one other plan. If you carry both plans, fill it in there.',
  leeg: 'Nothing runs',
  leegUitleg: 'Does a brother, sister or other family member have a plan too? Then aligning days may help.',
  met: (wie: string) => `Align: ${wie}`,
  stand: { wacht: 'Waits', loopt: 'Runs', gestopt: 'Stopped' },
  standUitleg: {
    wacht: 'Not everyone said yes yet, or there is no other side. Which of the two cannot be seen here.',
    loopt: 'Everyone said yes. When someone takes that back, it stops at once.',
    gestopt: 'Here someone said no or it was stopped. The other side sees nothing any more.',
  },
  niemandNu: 'There is nobody to call now',
  botst: 'Days that collide',
  botstNiet: 'Nothing collides in the next sixty days.',
  dag: (dag: string, deel: string) => `${dag}, ${deel}: something of the family`,
  dagdeel: { ochtend: 'morning', middag: 'afternoon', avond: 'evening' },
  zei: {
    ja: 'said yes.',
    nee: 'said no.',
    ingetrokken: 'took the yes back.',
    niets: 'has not answered yet.',
  },
  zelf: 'On their own page.',
  noteer: 'Write down answer',
  noteerTitel: (naam: string) => `What did ${naam} say?`,
  watZei: 'Answer',
  antwoord: { ja: 'Yes', nee: 'No', ingetrokken: 'Takes the yes back' },
  wanneer: 'Said when?',
  bijzijn: 'Who was there?',
  zijBellen: (naam: string) => `The other side may call: ${naam}.`,
  gestoptOm: (reden: string) => `Stopped because: ${reden}`,
  stop: 'Stop aligning',
  stopUitleg: 'The other side sees nothing any more, at once. Beginning anew takes a new code and a new yes.',
  waarom: 'Why?',
  bewaar: 'Save',
  kies: 'Choose one.',
  vulWie: 'Write with whom.',
  vulDag: 'Fill in the day.',
  vulIn: 'Write why.',
}
