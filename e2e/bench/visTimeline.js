// vis-timeline with its default options: every event a point with its title. It has no map.
import { DataSet } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './page.css';
import { fetchEvents, onNext, onWindow, show, tellDrawn, tellUpdated, view } from './page.js';

const events = await fetchEvents();
const items = new DataSet(
  events.map(([content, start, , , category], id) => ({
    id,
    content,
    start,
    type: 'point',
    className: `category-${category}`,
  })),
);
let chosen = -1;

function choose(n) {
  chosen = n;
  timeline.setSelection(n);
  const [from, to] = [timeline.getWindow().start, timeline.getWindow().end];
  const start = new Date(events[n][1]);
  if (start < from || start > to) timeline.moveTo(start, { animation: false });
  show(events[n]);
}

/** The middle of the first item's dot that can be seen. */
function findPoint() {
  const box = view.getBoundingClientRect();
  for (const dot of view.querySelectorAll('.vis-item.vis-dot, .vis-item .vis-dot, .vis-item')) {
    const { left, top, width, height } = dot.getBoundingClientRect();
    const point = { x: left + width / 2, y: top + height / 2 };
    const isInside =
      point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom - 60;
    if (isInside && width > 0 && dot.contains(document.elementFromPoint(point.x, point.y))) return point;
  }
  return null;
}

const timeline = new Timeline(view, items, {
  height: '700px',
  onInitialDrawComplete: () => requestAnimationFrame(() => tellDrawn(findPoint() ?? { x: 0, y: 0 })),
});
timeline.on('select', ({ items: [n] }) => n !== undefined && choose(n));
timeline.on('changed', tellUpdated);
onNext(() => choose((chosen + 1) % events.length));
onWindow((startMs, endMs) => timeline.setWindow(startMs, endMs, { animation: false }));
