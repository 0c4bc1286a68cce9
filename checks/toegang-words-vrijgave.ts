/** Third parties and release, by `table.policy`. */
const perDerde = {
  select_professional: 'professionals who take part in the casus',
  insert_lid1: 'professionals of the casus who work for a participant of Wgs 2.27 lid 1',
} as const

export const vrijgaveWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['derde', 'derdeninstemming', 'derdendocument', 'derdendocument_item', 'derde_aan_tafel'].flatMap((t) =>
      Object.entries(perDerde).map(([policy, words]) => [`${t}.${policy}`, words]),
    ),
  ),
  'derde.insert_derdenpartij':
    'for one’s own organisation, of a kind to which the regime lets a minimal document be handed; not signed yet',
  'derde.update_lid1': 'professionals of the casus who work for a participant of Wgs 2.27 lid 1',
  'derdeninstemming.select_bij_bijdrage': 'who sees the bijdrage it is about',
  'derdeninstemming.insert_aan_bron':
    'in one’s own name, to the organisation the words are from, for a third party that signed and still takes part',
  'derdeninstemming.update_bron': 'professionals of the source who take part in the casus',
  'derdendocument.insert_derde_doet_mee': 'for a third party that signed and whose role has not ended',
  'derdendocument.update_lid1':
    'once, handing over in one’s own name: the third party still takes part, all items are there and may still go',
  'derdendocument_item.select_bij_bijdrage': 'who sees the bijdrage it is from',
  'derdendocument_item.insert_mag_derde':
    'words of a bijdrage that this third party may be handed, in one’s own document that was not handed over yet',
  'derde_aan_tafel.select_bij_overleg': 'who sees the overleg',
  'derde_aan_tafel.insert_derde_doet_mee':
    'at an overleg that one sees, for a third party that signed and whose role has not ended',
  'vrijgave.select_professional': 'professionals who take part in the casus',
  'vrijgave.insert_eerst_vrijgeven': 'in one’s own name, where the regime leaves release to the contactpunt',
  'vrijgave.update_na_overleg':
    'once, in one’s own name: released when all answered or had their term and nobody holds that part back; waiting when somebody has a ground and nothing was released before',
  'vrijgave_oordeel.insert_ongevraagd':
    'unanswered, in a round that is open, to organisations concerned with the casus',
  'vrijgavebrief.insert_mag_weten': 'to whom what was released may be told today, by age and gezag',
  'informatieplicht.update_na_vrijgave': 'where the contactpunt releases first, only after it did',
  'loopbrief.insert_niet_eerder': 'dated four weeks after receipt or later, once it was checked who asks',
}
