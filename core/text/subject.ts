/** What mail programs put before the subject of an answer or of a mail passed on: en de nl fr es it pt bg and Nordic. */
const REPLY_MARK = /^\s{0,9}(?:re|aw|sv|antw|fwd?|wg|tr|rv|enc|res|отг|пр)\s{0,3}(?:\[\d{1,3}\]\s?)?:/i;

export function hasReplyMark(subject: string): boolean {
  return REPLY_MARK.test(subject);
}
