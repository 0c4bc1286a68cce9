/** The rule that `sec.binnen_casus` puts on a table, as PostgreSQL prints it; `rij` stands for the table. */
export const ruleOfSight =
  "(EXISTS ( SELECT FROM inzage.mijn_betrokkenheid m WHERE ((m.casus_id = rij.casus_id) AND CASE m.kant WHEN 'professional'::text " +
  'THEN ((rij.publiek IS NULL) OR (m.organisatie_id = ANY (rij.publiek))) ' +
  "WHEN 'jeugdige'::text THEN (rij.jeugdige_vanaf <= m.vandaag) WHEN 'ouder'::text THEN ((rij.ouder_vanaf <= m.vandaag) " +
  'AND ((rij.ouder_ids IS NULL) OR (m.persoon_id = ANY (rij.ouder_ids)))) ' +
  'ELSE NULL::boolean END)))'

/** What stands above the tables of `db/toegang.md`. */
export function head(): string {
  return `# Who may see, add and change what
Written by \`checks/toegang.ts\` from the catalogue of the database; a test fails when it differs. Don't edit: change a
\`src/*/policy.sql\` and run \`npx node checks/toegang.ts\`.

The application has one role, \`verbonden_app\`, which owns nothing. Row security is enabled and forced, so the owner of
the tables is bound as well. Without a verified context \`sec.actor_id()\` is null and no policy about people lets a row
through. A policy widens (any one is enough); *and then only* narrows (all of them must hold).

**The rule of sight.** Inside a casus nearly every table has the same rule, put there by \`sec.binnen_casus\`: the acting
person takes part in this casus today, and as professional the row is for all organisations (\`publiek\` is empty) or
names theirs; as young person \`jeugdige_vanaf\` has come; as parent \`ouder_vanaf\` has come, and \`ouder_ids\` is empty
(for each parent) or names them. Who takes part stands in
\`inzage.mijn_betrokkenheid\`. Word for word:

    ${ruleOfSight}
`
}

/** What stands below them: the other roles, and what lies outside the application's reach. */
export function tail(others: string[], closed: { tabel: string; uitleg: string | null }[]): string {
  return [
    '## Other roles',
    '',
    'No login; they own reviewed functions and one view, and reach these rows through them only.',
    '',
    ...others,
    '',
    '## Outside the public schema',
    '',
    'Reached through functions (`sec`, `logboek`) or a view that shows only one’s own rows (`inzage`).',
    '',
    ...closed.map(({ tabel, uitleg }) => `- \`${tabel}\`: ${uitleg ?? ''}`),
    '',
  ].join('\n')
}
