/** Issuer under which demo accounts stand in the database, whatever the address of this run. */
export const demoIssuer = 'urn:verbonden:demo'
