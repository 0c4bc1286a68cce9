export const en = {
  laden: 'One moment',
  watKun: 'What you can do now',
  naarBegin: 'To the start',
  opnieuw: 'Try again',
  inloggen: 'Sign in again',
  terug: 'Go back',
  nietGevonden: {
    titel: 'This page isn’t here',
    uitleg: 'The page does not exist, or isn’t yours to see. We never show which of the two.',
    actie: 'Did a colleague send you this link? Call them and ask what it said.',
  },
  geweigerd: {
    titel: 'You can’t see or do this now',
    uitleg: 'This step needs another role or permission.',
    vraag: 'Ask the person who shared this, or the case coordinator.',
    fg: 'Is this wrong? Your organisation’s data protection officer will look into it.',
    wet: 'What this rests on',
  },
  verouderd: {
    titel: 'Someone was just ahead of you',
    uitleg: 'Someone else changed this while you were working. Look at the newest version first.',
  },
  toestand: {
    titel: 'This can’t be done now',
    uitleg: 'The step doesn’t fit where this case is.',
  },
  druk: {
    titel: 'A little slower, please',
    uitleg: 'Many requests came from your place at once. Wait a minute and try again.',
  },
  netwerk: {
    titel: 'There is no connection',
    uitleg: 'We can’t reach Verbonden. What you wrote is still on your screen.',
    actie: 'Check that you have internet. After that it goes on by itself.',
    bel: 'In a hurry? Don’t wait for the screen: call.',
  },
  sessie: {
    titel: 'You are signed out',
    uitleg: 'You were away for a while. That is why we closed the door.',
    actie: 'Sign in again. You will come back to this place.',
  },
  onverwacht: {
    titel: 'Something went wrong on our side',
    uitleg: 'It isn’t your fault. What you saved before is still there.',
    actie: 'Does it keep going wrong? Call your organisation’s administrator and mention the time.',
  },
  ingelogd: {
    titel: 'You are signed in again',
    uitleg: 'Close this tab. You can go on in the other tab.',
  },
  opnieuwInloggen: {
    titel: 'You are signed out',
    uitleg: 'What you wrote is still there. Sign in in a new tab and come back here.',
    open: 'Sign in (new tab)',
    klaar: 'I am signed in',
    nogNiet: 'It hasn’t worked yet. Sign in in the other tab first.',
    ander: 'Someone else is signed in. That is why we start again.',
  },
} as const
