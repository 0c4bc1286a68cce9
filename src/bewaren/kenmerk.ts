/** The first characters of a casus id: enough to tell two apart at the desk, nothing about the person. */
export const kenmerk = (casusId: string): string => casusId.replaceAll('-', '').slice(-8)
