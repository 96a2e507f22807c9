import type { Letter } from '../../core';

/** Sentences as people write them in letters: mixed anew they make drafts of which no two are alike. */
const SENTENCES: readonly string[] = [
  'The ferry was late again on Tuesday, so I read your whole report on the quay and missed nothing but the rain.',
  'What you say about the old warehouse is new to me, and I have lived beside it for thirty years.',
  'My brother still has the first chair you made for us, and the children climb on it every Sunday.',
  'I would like to know how the varnish has held, since ours turned yellow within two winters.',
  'We grow pears on the north slope, which everybody told us not to do.',
  'The trees did not listen, and last September we had more fruit than boxes.',
  'Nobody here remembers who planted the lime tree in front of the school.',
  'If you ever find the photograph you mentioned, please keep it away from the light.',
  'Our bookkeeper left in April, and since then the invoices lie in a basket by the door.',
  'I have put the measurements on a separate sheet because they looked frightening between two paragraphs.',
  'The second drawing is the better one, although the stairs begin a foot too early.',
  'Could the bench be turned so that one sees the river from it?',
  'I asked the mason, who only laughed and said that stone does not hurry.',
  'It snowed on the day of the market and we sold more soup than cheese.',
  'There is a train at twenty past nine that stops at every station, and I rather like it.',
  'You wrote that the roof leaks above the archive, and I have not slept well since.',
  'A friend of mine repairs instruments and would look at the cello without asking for anything.',
  'The dog has learned to open the garden gate, and now the postman comes round the back.',
  'I am told that the council meets on the first Monday, but the door was locked when I came.',
  'Your letter of the ninth reached me on the twentieth, by way of a village with the same name.',
  'We have tried the blue paint on one shutter, and from the road it looks almost black.',
  'Please tell your mother that the plum cake was gone before I had taken my coat off.',
  'The figures for the spring are not in yet, because the mill counts by hand.',
  'I enclose two stamps for the answer, as my grandfather always did.',
  'When we met at the station I forgot to ask what became of the printing press.',
  'It stands in a barn now and needs a new belt, which nobody makes any more.',
  'Three of the seven lamps are working, and the other four are on their way from the coast.',
  'I would rather wait until May than have the hall painted in a hurry.',
  'The choir sings on Thursday evenings, and strangers are put among the tenors.',
  'Some of the bricks carry a mark like a small crown, and I should love to learn whose it was.',
  'We keep the keys under the third flower pot, where every thief in the county looks first.',
  'In your place I would leave the wall as it is and move the table.',
  'The well behind the chapel has been dry since the new road was built.',
  'My daughter writes her thesis on lighthouses and has so far seen one of them.',
  'I had hoped to finish the translation by Friday, but the last chapter is full of ropes.',
  'There were eleven of us around the stove and only nine spoons.',
  'The insurance wants a list of everything that got wet, in the order in which it got wet.',
  'Your remark about the hinges was right, and I have ordered the longer screws.',
  'Last week a man from the museum came and photographed the cellar for three hours.',
  'We shall be at home all through the holidays, apart from the twenty-seventh.',
  'The recipe says a pinch of salt, but my aunt had large hands.',
  'I have never seen so many herons on the flooded meadow as this morning.',
  'If the bridge is closed, take the lane past the dairy and ring the bell twice.',
  'The clock in the hall is ten minutes fast, which is why we are never late.',
  'Would it help if I came a day earlier and brought the ladder?',
  'I found your umbrella behind the piano, together with a glove that may be yours too.',
  'The apprentice has made his first drawer, and it opens in both directions.',
  'They are going to cut the poplars along the canal, and we have written to everyone about it.',
  'I am glad that the operation went well and that the food was bad, as it should be.',
  'Between the two maps there is a difference of almost half a mile.',
  'It took us a week to carry the stove upstairs and a minute to see that the pipe was too short.',
  'You asked for the name of the paper maker, which I had to look up in my notes.',
  'His workshop smells of glue and oranges, and he is never in before ten.',
  'The meeting was short, since everybody had said the same thing beforehand.',
  'We counted the sheep twice and got three different numbers.',
  'I will bring the seeds along when I come, unless the mice have found them.',
];

/** Of the sentences, those the one series of the bench is made of: other drafts have none of them. */
const SERIES = 14;

/** A draft of about so many words in plain English, as a host hands it in. */
export function englishLetter(next: (below: number) => number, address: string, words = 140, kind: 'draft' | 'series' = 'draft'): Letter {
  const rest = kind === 'series' ? SENTENCES.slice(0, SERIES) : SENTENCES.slice(SERIES);
  const text: string[] = [];
  for (let count = 0; count < words && rest.length > 0; ) {
    const [sentence = ''] = rest.splice(next(rest.length), 1);
    count += sentence.split(' ').length;
    text.push(sentence);
  }
  const half = Math.ceil(text.length / 2);
  return {
    kind: 'message', from: { address: 'me@home.example' }, readers: [{ address, name: 'Anna Berg', field: 'to' }], subject: 'A letter', attachments: [],
    body: `Dear Anna,\n\n${text.slice(0, half).join(' ')}\n\n${text.slice(half).join(' ')}\n\nMira`,
  };
}
