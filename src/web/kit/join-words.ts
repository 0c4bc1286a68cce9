/**
 * Words that were changed in two places at once, from what both began with (`was`): what only one place changed is taken from there, and where
 * both wrote, both stay, theirs first.
 */
export function joinWords(was: string, here: string, there: string): string {
  if (there === was || there === here || there === '') return here
  if (here === was || here === '') return there
  // There it was added to: what changed here takes the place of what both began with.
  if (was !== '' && there.includes(was)) return there.replace(was, () => here)
  return here.startsWith(there) ? here : `${there}\n\n${here}`
}
