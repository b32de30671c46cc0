// Runs in pages of the app as it is shipped, before their own code; so it is plain JavaScript that imports nothing.
/**
 * Calls back when the frame that is being made was handed over; to be called while it is made.
 * @param {(at: number) => void} then
 */
const afterThisFrame = (then) => {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => then(performance.now()), { once: true });
  channel.port1.start();
  channel.port2.postMessage(undefined);
};

/**
 * Calls back when what stands now is on the screen: after the next frame was handed over.
 * @param {(at: number) => void} then
 */
const afterPaint = (then) => requestAnimationFrame(() => afterThisFrame(then));

/**
 * Looks at each frame until something is so.
 * @param {() => boolean} isSo
 * @param {(at: number) => void} then Called when that is on the screen.
 */
const whenSo = (isSo, then) => {
  const look = () => {
    if (isSo()) afterThisFrame(then);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** @param {object} values What the runner reads. */
const tell = (values) => Object.assign(globalThis, values);

/**
 * Tells as `usefulAt` when what is looked for was first on the screen, in milliseconds since the page was asked for.
 * @param {string} selector
 */
const usefulPaint = (selector) =>
  whenSo(
    () => document.querySelector(selector) !== null,
    (usefulAt) => tell({ usefulAt }),
  );

const statusWord = () => document.querySelector('article button[aria-label^="Status:"]')?.ariaLabel;

/** @param {KeyboardEvent} event */
const timeSaving = ({ key, timeStamp }) => {
  if (key !== 'Enter' || !document.querySelector('[role="dialog"] input[type="radio"]')) return;
  const before = statusWord();
  whenSo(
    () => statusWord() !== before,
    (at) => tell({ paintedAfter: at - timeStamp }),
  );
};

/** Tells as `paintedAfter` how long after Enter in a form of statuses the badge on the page had changed. */
const savedStatus = () => document.addEventListener('keydown', timeSaving, { capture: true });

const resultStatus = () => document.querySelector('main p[role="status"][aria-busy]');

/**
 * Tells as `lastPaint` how long after the last key in a search box its results were last changed on the screen: 0 as
 * long as they were not.
 */
const typedQuestion = () => {
  let pressedAt = 0;
  const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) => {
    pressedAt = timeStamp;
    tell({ lastPaint: 0 });
  };
  document.addEventListener('keydown', onKey, { capture: true });
  const observer = new MutationObserver(() => {
    const of = pressedAt;
    afterPaint((at) => {
      if (of !== pressedAt) return;
      tell({ lastPaint: at - of });
    });
  });
  const begin = () => {
    const results = resultStatus()?.parentElement?.parentElement;
    if (!results) return;
    observer.observe(results, { subtree: true, childList: true, characterData: true });
  };
  whenSo(() => resultStatus() !== null, begin);
};

/** Tells as `longestTask` how many milliseconds the page was deaf to the user at most; 0 when never 50 or more. */
const tasks = () => {
  tell({ longestTask: 0 });
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    tell({ longestTask: longest });
  }).observe({ type: 'longtask' });
  tell({
    forgetTasks: () => {
      longest = 0;
      tell({ longestTask: 0 });
    },
  });
};

tell({ watching: { usefulPaint, savedStatus, typedQuestion, tasks } });
