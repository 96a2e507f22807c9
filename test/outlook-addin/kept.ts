import type { Memory } from '../../core';
import { load, type Settings } from '../../outlook-addin/store';
import type { Kept } from '../hosts/office';

/** The memory as the next handler or pane finds it. */
export function memoryIn({ settings, storage }: Kept): Memory {
  const known = new Map(Object.entries(settings));
  const roaming = { get: (key: string) => known.get(key), set: (key: string, value: unknown) => known.set(key, value), remove: (key: string) => known.delete(key), saveAsync: () => undefined };
  (globalThis as { localStorage?: unknown }).localStorage = { getItem: (key: string) => storage[key] ?? null, setItem: () => undefined };
  const { memory } = load(roaming as unknown as Settings);
  delete (globalThis as { localStorage?: unknown }).localStorage;
  return memory;
}
