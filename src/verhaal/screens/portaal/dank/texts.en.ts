import type { SameTexts } from '../../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Thank you',
  intro: 'Only that person reads it.',
  terug: 'My people',
  leeg: 'There is nobody yet',
  leegTekst: 'That comes when people help you.',
  wie: 'Whom do you want to thank?',
  wieLeeg: 'Choose someone first.',
  zin: 'Do you want to add something?',
  zinHint: 'One sentence is enough.',
  zonderZin: 'You only send: thank you. So you share nothing with the police.',
  stuur: 'Send my thanks',
  klaar: (naam: string) => `${naam} gets your thanks.`,
  terugGenomen: (naam) => `Your thanks to ${naam} are gone.`,
  eerder: 'Whom you thanked',
  gezien: 'Seen.',
  nogNiet: 'Not seen yet.',
  neemTerug: 'Take back',
}
