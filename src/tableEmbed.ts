// The entry of a table's embed: one classic script, which tells the newspaper's page how high the page is. There is
// nothing else to bring to life: what does not fit into the frame is scrolled by the browser.
import { startHeightReports } from './embed/startHeightReports.ts';
import './ui/base.css';
import './ui/badge.css';
import './map/built.css';
import './map/builtSpots.css';
import './shell/tableBrief.css';
import './shell/tableEmbed.css';

const content = document.getElementById('app');
const nothing = () => undefined;
if (content) startHeightReports({ content, onRefused: nothing, onGranted: nothing });
