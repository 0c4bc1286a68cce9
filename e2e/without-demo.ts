/** Of these the demo region holds none; then the page that says so is looked at. What they show is in journeys of their own. */
export const withoutDemo = new Set([
  '/portaal/wie-keek/vraag',
  '/vernietigingen/$id',
  '/casussen/$casusId/netwerk/mens/$lidId',
  '/consult/$consultId',
  '/consult/$consultId/wijzig',
  '/contactpunt/$id',
  '/contactpunt/vrijgaven/$casusId',
  '/contactpunt/vragen/$vraagId',
  '/toezicht/rechten/$controleId',
  '/toezicht/vragen/$vraagId',
  '/bewaren/verklaringen/$id',
  '/bewaren/voorstellen/$id',
])
