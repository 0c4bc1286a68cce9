/** What the policies of a young person's story and of thanks mean, by `table.policy`. */
export const wordsOfVerhaal: Readonly<Record<string, string>> = {
  'verhaaldeel.select_eigen': 'the young person whose story it is',
  'verhaaldeel.select_gedeeld': 'who was given this part, as long as they may read what was given',
  'verhaaldeel.insert_eigen': 'a young person, for themselves',
  'verhaaldeel.update_eigen': 'the young person whose story it is',
  'verhaaldeel.delete_eigen': 'the young person whose story it is',
  'verhaaldeling.select_eigen': 'the young person whose story it is',
  'verhaaldeling.select_lezer':
    'who was given it, in person or by organisation, as long as they take part in that casus and it is not closed',
  'verhaaldeling.select_mag_ontvangen':
    'the young person; anyone else as a party that may receive it by the rules of sharing',
  'verhaaldeling.insert_eigen': 'the young person, in a casus of theirs that is not closed',
  'verhaaldeling.insert_wie':
    'to someone of whom they know that they take part, of a party that may receive it; never police or public prosecutor',
  'verhaaldeling.delete_eigen': 'the young person, at once',
  'verhaallezing.select_eigen': 'the young person whose story it is, and who read it as long as they may',
  'verhaallezing.insert_lezer': 'who was given the part, for themselves',
  'verhaallezing.update_lezer': 'who read it',
  'dankwoord.select_schrijver': 'who gave thanks, as long as they take part in the casus',
  'dankwoord.select_ontvanger': 'who was thanked, as long as they take part in the casus',
  'dankwoord.insert_familie': 'young person and parents of the casus',
  'dankwoord.insert_aan':
    'to a professional of whom they know that they take part; to police and public prosecutor without words',
  'dankwoord.update_ontvanger': 'who was thanked',
  'dankwoord.delete_schrijver': 'who gave thanks',
}
