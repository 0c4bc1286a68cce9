/** How long one part may be, in code points: ten thousand words of six letters fit in one. */
export const langsteDeel = 80_000
/** So many parts fit in one story; whoever wants more, makes parts longer. */
export const hoogstens = 60
