import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  vraag: 'Why do I see this?',
  zoekt: 'Looking it up…',
  jij: 'you',
  rol: (rollen: string, dag: string) => `You take part as ${rollen}, since ${dag}.`,
  besloten: (naam: string, organisatie: string) =>
    organisatie === '' ? `That was decided by ${naam}.` : `That was decided by ${naam} (${organisatie}).`,
  allen: 'This is for everyone who takes part.',
  organisaties: (namen: string) => `This is for ${namen} only.`,
  vanafDag: (dag: string) => `This has been open to you since ${dag}.`,
  eigen: 'This is your own.',
  gedeeld: (wie: string) => `Brought in by ${wie}.`,
  gedeeldOp: (wie: string, dag: string) => `Brought in by ${wie} on ${dag}.`,
  regime: (naam: string, versie: number, dag: string) =>
    `Rules: ${naam}, version ${versie}, valid from ${dag}.`,
  regel: (organisatie: string) => `This category may go to ${organisatie}.`,
  mits: 'Condition:',
  nietNagelezen: '(not read over)',
  alleenOrientatie: 'For orientation only: don’t use this in a step of the plan.',
  eerstVragen: 'Ask whoever brought this in before you do anything with it.',
  verloopt: (dag: string) => `Visible until ${dag}.`,
  rollen: {
    vaste_persoon: 'person who stays',
    procesregisseur: 'process coordinator',
    casusregisseur: 'case coordinator',
    deelnemer: 'participant',
    jeugdige: 'young person',
    ouder: 'parent',
  },
}
