// Comes first in every entry: Leaflet makes markup as soon as it is loaded.
import { installTrustedTypes } from './trustedTypes.ts';

installTrustedTypes();
