// Comes first in the entry of a table's page, as `ui/guardTypes.ts` does in the others: here the worker has an address.
import workerAddress from '../table/worker.ts?worker&url';
import { installTableTypes } from '../ui/trustedTypes.ts';

installTableTypes(workerAddress);
