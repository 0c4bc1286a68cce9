/** What the policies of the metingen mean, by `table.policy`. */
export const wordsOfMeting: Readonly<Record<string, string>> = {
  'meetronde.select_gastheer': 'the young person, and professionals who carry the casus',
  'meetronde.select_gevraagd': 'who is asked in it',
  'meetronde.insert_gastheer': 'professionals who carry the casus, for their own organisation',
  'meetronde.insert_regime':
    'where the young person can be the first to read: not where the contactpunt releases',
  'meetronde.update_gastheer': 'professionals who carry the casus',
  'informant.select_eigen': 'who is asked themselves; a parent never the other parent',
  'informant.select_gastheer': 'professionals who carry the casus',
  'informant.select_jeugdige': 'the young person, as far as they know that someone takes part',
  'informant.insert_gastheer': 'professionals who carry the casus',
  'informant.insert_wie': 'who takes part in the casus, never police or public prosecutor',
  'informant.update_eigen': 'who is asked themselves',
  'informant.update_gastheer': 'professionals who carry the casus, to remind',
  'meetantwoord.eigen': 'the informant, and nobody else',
  'meetantwoord.samen': 'the vaste persoon with whom the informant asked to fill it in',
  'meetantwoord.insert_bij_informant': 'on the domains that were asked',
  'meetvrijgave.select_eigen': 'who released it',
  'meetvrijgave.select_samen': 'the vaste persoon with whom it was filled in',
  'meetvrijgave.select_jeugdige': 'the young person, before anyone else',
  'meetvrijgave.select_professional':
    'chosen organisations, after the young person read it or it was talked through',
  'meetvrijgave.select_ouder':
    'parents, when chosen, after the young person; never a parent’s words, never what is kept from home',
  'meetvrijgave.select_mag_ontvangen': 'whose party may receive the category of the domain; one’s own always',
  'meetvrijgave.select_toestemming': 'what rests on a consent: while it holds for this reader',
  'meetvrijgave.select_met_toestemming':
    'without a consent: not by a party that receives it only with one; family’s own words excepted',
  'meetvrijgave.insert_geven_met_toestemming':
    'outside one’s own organisation with a consent, where the party gives only with one',
  'meetvrijgave.insert_ontvangen_met_toestemming': 'to who receives only with consent: one that names them',
  'meetvrijgave.insert_soort_toestemming': 'on a consent to share, or a release from secrecy',
  'meetvrijgave.insert_eigen': 'the informant',
  'meetvrijgave.insert_samen': 'the vaste persoon, with someone who has no account',
  'meetvrijgave.insert_bij_informant': 'what was asked of this informant, in their capacity',
  'meetvrijgave.insert_mag_geven': 'whose party may give the category',
  'meetvrijgave.insert_mag_ontvangen':
    'to organisations whose party may receive it, never police or public prosecutor',
  'meetvrijgave.insert_toestemming': 'on a consent that holds',
  'meetvrijgave.insert_geheim':
    'bound to secrecy: with a ground that the regime knows, or for one’s own organisation',
  'meetvrijgave.update_eigen': 'who released it, only to take it back',
  'meetvrijgave.update_samen': 'the vaste persoon, with someone who has no account, only to take it back',
  'meetopening.select_gastheer': 'the young person, and professionals who carry the casus',
  'meetopening.insert_jeugdige': 'the young person, of what they can read',
  'meetopening.insert_vaste_persoon': 'the vaste persoon, of what waits',
  'leefgebiedkeuze.select_jeugdige_en_gastheer': 'the young person, and professionals who carry the casus',
  'leefgebiedkeuze.insert_jeugdige': 'the young person',
  'leefgebiedkeuze.update_jeugdige_en_gastheer':
    'the young person; who carries the casus only that it stands in the plan',
  'verbondenheid.jeugdige': 'the young person',
  'verbondenheid.select_deze_helper': 'the one helper it is about, when released',
  'verbondenheid.insert_over_helper': 'about a professional of the casus',
  'verbondenheid_periode.select_beheer': 'who holds the mandate beheer',
  'verbondenheid_periode.select_systeem': 'the job',
  'verbondenheid_periode.insert_systeem': 'the job',
  'gas_doel.bij_spoor': 'who sees the goal',
  'gas_doel.insert_bij_spoor': 'for a goal one sees',
  'meetuitslag.select_mag_ontvangen': 'whose party may receive the category; one’s own organisation always',
  'meetuitslag.insert_mag_geven': 'for one’s own organisation, whose party may give the category',
  'meetuitslag.insert_mag_ontvangen':
    'to organisations whose party may receive it, never police or public prosecutor',
}
