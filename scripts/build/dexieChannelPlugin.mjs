const asked = "typeof BroadcastChannel !== 'undefined'";

/**
 * Keeps Dexie from opening a channel of its own to other windows: only its live queries need that, which we do not have, and
 * where the browser refuses one the whole program would not start.
 * @returns {import('vite').Plugin}
 */
export function dexieChannelPlugin() {
  return {
    name: 'gevolg:dexie-channel',
    apply: 'build',
    transform: {
      filter: { id: /dexie[\\/]dist[\\/]dexie\.js$/u },
      handler(code) {
        if (!code.includes(asked)) this.error('Dexie does not ask for a channel as it did');
        return { code: code.replace(asked, 'false'), map: null };
      },
    },
  };
}
