/**
 * Which part the acts on a family in two households concern: for who looks on, 'your people'. That they live apart, and what was given to
 * which parent, has an object that no parent sees and is shown to none; what the young person reads is theirs (null).
 */
export const delenVanGezin: Readonly<Record<string, 'mensen' | null>> = {
  'gezin.lezen': 'mensen',
  'gezin.ouders': 'mensen',
  'gezin.twee_huizen': 'mensen',
  'gezin.een_huis': 'mensen',
  'gezin.verdelen': 'mensen',
  'gezin.mijn': null,
  // Of the other side's young person too: that someone of the family's casus looked at whom to call and which days collide.
  'gezinslink.lezen': 'mensen',
  'gezinslink.zeggen': 'mensen',
  'gezinslink.stoppen': 'mensen',
  'gezinslink.antwoorden': 'mensen',
  'gezinslink.mijn': null,
}
