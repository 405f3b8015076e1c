// The worker's entry. Its own script: nothing imports it but by its address.
import { browserNetwork } from './fetchFile.ts';
import { serveTable } from './serveTable.ts';

serveTable(self, browserNetwork);
