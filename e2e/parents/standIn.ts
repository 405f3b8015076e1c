// An embed whose height a test sets: `?height=700`, or `#content`'s style later. With `?grows=frame` it is higher than
// its frame, whatever height that has, as no embed should be.
import { startHeightReports, type HeightReports } from '../../src/embed/startHeightReports.ts';

declare global {
  interface Window {
    reports: HeightReports;
  }
}

const root = document.documentElement;
const content = document.querySelector<HTMLElement>('#content');
if (!content) throw new Error('the stand-in has no #content');
const query = new URLSearchParams(location.search);
content.style.height =
  query.get('grows') === 'frame' ? 'calc(100vh + 20px)' : `${query.get('height') ?? '700'}px`;

const turn = (layout: string) => {
  root.dataset.layout = layout;
  root.dataset.turns = `${root.dataset.turns ?? ''} ${layout}`.trim();
};
window.reports = startHeightReports({
  content,
  onRefused: () => turn('fitted'),
  onGranted: () => turn('grows'),
});
