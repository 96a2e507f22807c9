import type { Mail } from './mail';
import { openMailbox } from './open-mailbox';

/** Every mail of a mailbox JSONL or an mbox (.gz too), in the order of the file; undated ones are of 1970. @throws BadInput */
export async function* readMailbox(file: string): AsyncGenerator<Mail> {
  const mailbox = await openMailbox([file]);
  try {
    for (const entry of mailbox.entries) {
      const mail = await mailbox.read(entry);
      if (mail) yield { ...mail, date: mail.date || new Date(0).toISOString() };
    }
  } finally {
    await mailbox.close();
  }
}

/** All mails of the files, in time order within each box. @throws BadInput */
export async function readBoxes(files: readonly string[]): Promise<Map<string, Mail[]>> {
  const boxes = new Map<string, Mail[]>();
  for (const file of files) {
    for await (const mail of readMailbox(file)) {
      const box = boxes.get(mail.box);
      if (box) box.push(mail);
      else boxes.set(mail.box, [mail]);
    }
  }
  for (const box of boxes.values()) box.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  return boxes;
}
