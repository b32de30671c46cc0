/** The code of a worker as a text, by `scripts/build/workerCodePlugin.mjs`. */
declare module '*?worker-code' {
  const code: string;
  export default code;
}
