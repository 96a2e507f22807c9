import { hear, remember, type Memory } from '../../core';
import { letterOfMail, type Mail } from './mail';

/** The memory after this mail came or went. */
export function live(memory: Memory, mail: Mail): Memory {
  const when = new Date(mail.date);
  if (mail.kind === 'received') return hear(memory, mail.from, when, mail.count ?? 1);
  return remember(own(memory, mail), letterOfMail(mail), when);
}

/** One person writes from several addresses; each becomes their own when it is first seen. */
export function own(memory: Memory, { kind, owner, from }: Mail): Memory {
  const { settings } = memory;
  if (kind !== 'sent' || !owner || settings.ownAddresses.includes(from.address)) return memory;
  return { ...memory, settings: { ...settings, ownAddresses: [...settings.ownAddresses, from.address] } };
}
