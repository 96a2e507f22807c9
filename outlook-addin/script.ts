/** Runs a script of our own origin. Rejects with "offline" when it does not come. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => { resolve(); });
    script.addEventListener('error', () => { script.remove(); reject(new Error('offline')); });
    document.head.append(script);
  });
}
