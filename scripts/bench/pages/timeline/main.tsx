import '@/ui/styles/base.css';
import '@svar-ui/react-gantt/all.css';
import { Gantt, type GanttApi, Willow } from '@svar-ui/react-gantt';
import { Timeline } from '@/charts/timeline/Timeline';
import type { TimelineGroup, TimelineZoom } from '@/charts/timeline/types';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { clear, draw } from '../mount';
import { painted, publish } from '../publish';
import { type Bar, dateOf, groupsOf, makeBars } from './bars';
import { drawBars, newCanvas } from './canvas';

let bars: Bar[] = [];
let groups: TimelineGroup[] = [];
let tasks: object[] = [];
let zoom: TimelineZoom = 'year';
let canvas: CanvasRenderingContext2D | undefined;
let gantt: GanttApi | undefined;
let view = { top: 0, perDay: 0.2 };

const scrollStep = 420;
const scales = [
  { unit: 'year', step: 1, format: 'yyyy' },
  { unit: 'month', step: 3, format: 'MMM' },
];

function drawOwn(): Promise<void> {
  return draw(
    <div style={{ height: 720 }}>
      <Timeline
        label="Tijdlijn"
        groups={groups}
        today="2026-11-21"
        zoom={zoom}
        onZoomChange={(next) => {
          zoom = next;
          void drawOwn();
        }}
      />
    </div>,
  );
}

/** Scrolls everything that can be scrolled down from here by a step: charts differ in what that is. */
async function scrollDown(selector: string): Promise<void> {
  const frame = [...document.querySelectorAll(selector)].find(
    (element) =>
      element.scrollHeight > element.clientHeight + 10 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
  const scroller = frame ?? document.scrollingElement;
  const before = scroller?.scrollTop;
  scroller?.scrollBy({ top: scrollStep });
  if (!scroller || scroller.scrollTop === before) throw new Error(`${selector} does not scroll`);
  await painted();
  await painted();
}

function press(name: string): void {
  const button = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!button) throw new Error(`Nothing is called ${name}`);
  button.click();
}

const functions = {
  makeBars: async (count: number) => {
    await clear();
    bars = makeBars(count);
    groups = groupsOf(bars);
    tasks = bars.map(({ id, from, to }) => ({
      id: id + 1,
      text: `Onderzoek ${id}`,
      start: dateOf(from),
      end: dateOf(to),
      type: 'task',
      progress: 0,
    }));
  },
  showOwn: drawOwn,
  scrollOwn: () => scrollDown('#root [role="grid"]'),
  zoomOwn: async (step: number) => {
    press(step % 2 === 0 ? timelineTexts.zoomIn : timelineTexts.zoomOut);
    await painted();
    await painted();
  },
  showCanvas: async () => {
    canvas = newCanvas(await clear());
    drawBars(canvas, bars, view);
    await painted();
    await painted();
  },
  scrollCanvas: async () => {
    view = { ...view, top: view.top + scrollStep };
    if (canvas) drawBars(canvas, bars, view);
    await painted();
    await painted();
  },
  zoomCanvas: async (step: number) => {
    view = { ...view, perDay: step % 2 === 0 ? 0.4 : 0.2 };
    if (canvas) drawBars(canvas, bars, view);
    await painted();
    await painted();
  },
  showPeer: () =>
    draw(
      <Willow fonts={false}>
        <div style={{ height: 720 }}>
          <Gantt
            zoom
            tasks={tasks}
            links={[]}
            scales={scales}
            init={(api) => {
              gantt = api;
            }}
          />
        </div>
      </Willow>,
    ),
  scrollPeer: () => scrollDown('#root *'),
  zoomPeer: async (step: number) => {
    await gantt?.exec('zoom-scale', { dir: step % 2 === 0 ? 1 : -1, offset: 0 });
    await painted();
    await painted();
  },
};
/** What the page of the timeline can be asked. */
export type TimelineFunctions = typeof functions;

publish(functions);
