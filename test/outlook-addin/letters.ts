import type { Item } from '../hosts/outlook';

const anna = { address: 'anna@north.example', name: 'Anna North' };
const ben = { address: 'ben@south.example', name: 'Ben South' };
const cleo = { address: 'cleo@east.example', name: 'Cleo East' };

/** Nothing in it to hold it for. */
export const quiet: Partial<Item> = {
  to: [anna], subject: 'Friday',
  html: '<p>Dear Anna,</p><p>Thank you for the book. I have read it twice and will bring it back on Friday.</p><p>Sam</p>',
};

/** The essay's letter: one text, three people who do not know each other, "exclusively". */
export const exclusive: Partial<Item> = {
  to: [anna, ben, cleo], subject: 'An invitation',
  html: '<p>Dear Anna,</p><p>I have <b>exclusively</b> chosen only you for a meeting, because I thought of you at once.</p><p>Sam</p>',
};

export const invitation: Partial<Item> = { ...exclusive, kind: 'invitation', to: [anna, ben], cc: [cleo] };
