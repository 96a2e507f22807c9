import { defineCheck } from '../check';

const NO_REPLY = /^(?:no|do-?not|ne-?pas|keine)[-_.]?(?:repl[yi]|repondre|antwort(?:en)?|responder|rispondere)(?![a-z])/;

export const noWayToAnswer = defineCheck({
  id: 'no-way-to-answer',
  word: 'dialogue',
  weight: 'look',
  run({ letter, strangers, firstContact }) {
    const isNoReply = strangers.length > 0 && NO_REPLY.test(letter.from.address.toLowerCase());
    const last = firstContact?.sentences[firstContact.sentences.length - 1];
    const hasRoom = !firstContact || !last || firstContact.openEnds.length > 0 || firstContact.sentences.some(({ isQuestion }) => isQuestion);
    if (!isNoReply && hasRoom) return [];
    return [{ spans: last ? [{ part: 'body' as const, start: last.start, end: last.end }] : [], data: { isNoReply } }];
  },
});
