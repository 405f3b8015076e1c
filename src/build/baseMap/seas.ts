// Where the names of seas can stand: by hand, since the atlas knows land only. Two disputed names are left out.
import type { NamePoint, SeaId } from '../../model/baseMap.ts';

export const seaNames: readonly { readonly id: SeaId; readonly at: readonly NamePoint[] }[] = [
  {
    id: 'north-atlantic',
    at: [
      [-40, 35, 40],
      [-30, 48, 25],
    ],
  },
  { id: 'south-atlantic', at: [[-15, -25, 40]] },
  {
    id: 'north-pacific',
    at: [
      [-160, 30, 60],
      [165, 30, 40],
    ],
  },
  { id: 'south-pacific', at: [[-130, -25, 70]] },
  {
    id: 'indian-ocean',
    at: [
      [78, -15, 45],
      [65, -5, 25],
    ],
  },
  {
    id: 'arctic-ocean',
    at: [
      [-10, 80, 60],
      [60, 80, 40],
    ],
  },
  {
    id: 'mediterranean-sea',
    at: [
      [18.5, 34.6, 14],
      [29.5, 33.4, 8],
      [5.4, 39.2, 8],
      [31.3, 34, 4],
    ],
  },
  {
    id: 'black-sea',
    at: [
      [34.4, 43.2, 9],
      [31, 43, 4.5],
      [37.5, 43.2, 5],
    ],
  },
  {
    id: 'caspian-sea',
    at: [
      [51.7, 39.6, 4.4],
      [49, 45.2, 5.4],
      [49.1, 43.9, 3.4],
    ],
  },
  {
    id: 'red-sea',
    at: [
      [38.3, 20.6, 3.6],
      [36.2, 23.9, 3],
      [40.3, 17.6, 3],
    ],
  },
  {
    id: 'arabian-sea',
    at: [
      [64, 16, 14],
      [62, 20, 8],
    ],
  },
  {
    id: 'persian-gulf',
    at: [
      [51.4, 27.2, 4.6],
      [52.5, 26, 3.6],
      [49.9, 28.6, 2.8],
    ],
  },
  { id: 'gulf-of-aden', at: [[47.6, 12.3, 6]] },
  {
    id: 'baltic-sea',
    at: [
      [19.3, 56.6, 4.4],
      [17.6, 55.5, 4],
      [19.8, 58.5, 3.6],
    ],
  },
  {
    id: 'north-sea',
    at: [
      [3.4, 56.2, 8],
      [3, 58, 6],
    ],
  },
  { id: 'norwegian-sea', at: [[3, 67, 18]] },
  { id: 'barents-sea', at: [[38, 73, 24]] },
  { id: 'bay-of-biscay', at: [[-4.8, 45.3, 6]] },
  {
    id: 'adriatic-sea',
    at: [
      [16.3, 42.6, 3.2],
      [14.5, 43.7, 2.6],
      [18, 41.7, 2.4],
    ],
  },
  {
    id: 'aegean-sea',
    at: [
      [25, 38.8, 2.8],
      [25.2, 39.8, 2.6],
      [25.1, 36.6, 2.4],
    ],
  },
  { id: 'sea-of-azov', at: [[36.5, 46.1, 2.6]] },
  { id: 'bay-of-bengal', at: [[88.5, 15, 10]] },
  { id: 'gulf-of-guinea', at: [[2.5, 2.5, 10]] },
  { id: 'gulf-of-mexico', at: [[-90.5, 25.3, 11]] },
  { id: 'caribbean-sea', at: [[-74.5, 15, 14]] },
  { id: 'tasman-sea', at: [[160, -38, 12]] },
];
