import { catchUp } from '../../outlook-addin/relay';

afterEach(() => { delete (globalThis as { localStorage?: unknown }).localStorage; });

test.each(['{"saves":9,"values":null}', '{"saves":9}', '{"saves":"9","values":{"a":1}}', '[]', 'null', 'nonsense'])('what another page left as %s is no reason to fail', (left) => {
  (globalThis as { localStorage?: unknown }).localStorage = { getItem: () => left };
  const set = jest.fn();
  catchUp({ get: () => undefined, set, remove: set, saveAsync: set });
  expect(set).not.toHaveBeenCalled();
});
