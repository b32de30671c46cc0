import base from './vite.config';
export default { ...base, server: { port: 5327, fs: { strict: false } } };
