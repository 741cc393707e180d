import type { Theme } from '../address.js';

/** Colours of the base map: calm, so that only what is known has colour. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
  readonly ink: string;
  readonly unknown: string;
}

export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = {
  paper: {
    sea: '#e3e8e8',
    land: '#f7f3ea',
    coast: '#a7aeac',
    border: '#a59d8d',
    label: '#6b665c',
    halo: '#f7f3ea',
    ink: '#2b2a27',
    unknown: '#9b968a',
  },
  dark: {
    sea: '#121518',
    land: '#202326',
    coast: '#4d555b',
    border: '#5d6165',
    label: '#9d988d',
    halo: '#202326',
    ink: '#e6e2d8',
    unknown: '#7e7b74',
  },
};
