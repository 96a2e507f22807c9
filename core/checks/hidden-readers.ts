import { defineCheck } from '../check';

export const hiddenReaders = defineCheck({
  id: 'hidden-readers',
  word: 'respect',
  weight: 'hold',
  run({ people, isAnswer, voice, register }) {
    const hidden = people.filter((person) => person.field === 'bcc' && person.standing !== 'colleague');
    const size = hidden.reduce((sum, person) => sum + (person.isGroup ? 2 : 1), 0);
    if (size < 2 || isAnswer || voice === 'all') return [];
    const { greeting } = register;
    const isForOne = voice === 'one' && (greeting?.kind === 'name' || hidden.some((person) => person.standing !== 'known'));
    return [{
      spans: greeting ? [{ part: 'body' as const, start: greeting.start, end: greeting.end }] : [],
      data: { hidden: size, hasGroup: hidden.some((person) => person.isGroup) },
      weight: isForOne ? 'hold' : 'look',
      isGuess: hidden.every(({ standing }) => standing === 'unknown'),
    }];
  },
});
