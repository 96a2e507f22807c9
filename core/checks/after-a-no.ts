import { defineCheck } from '../check';
import { proposes, refusalIn } from '../refusal';
import { theirMailIn } from '../their-mail';

export const afterANo = defineCheck({
  id: 'after-a-no',
  word: 'dialogue',
  asks: 'Is their no taken for an answer?',
  weight: 'look',
  run(facts) {
    const goesOn = facts.people.some(({ standing }) => standing !== 'colleague') && proposes(facts);
    const mail = goesOn ? theirMailIn(facts) : undefined;
    const no = mail && refusalIn(mail.folded);
    return no ? [{ spans: [{ part: 'body' as const, start: mail.start + no.start, end: mail.start + no.end }], data: {} }] : [];
  },
});
