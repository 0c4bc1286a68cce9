export const nl = {
  titel: 'Mag een ander jouw vaste persoon vinden?',
  uitleg: 'Soms werkt er nog iemand met je. Die hoort dan wie jouw vaste persoon is. Meer hoort die niet.',
  staatJa: 'Je zei ja. Je kunt altijd nee zeggen.',
  staatNee: 'Nu is het nee. Dat is ook goed.',
  ja: 'Ja, dat mag',
  nee: 'Nee, liever niet',
  ouders: 'Je ouders moeten ook ja zeggen. Je vaste persoon vraagt het.',
  samen: 'Ben je nog geen 16? Praat er thuis ook over.',
} as const
